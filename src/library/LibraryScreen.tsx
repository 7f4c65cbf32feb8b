import { DropZone } from './import/DropZone';
import { ImportArea } from './import/ImportArea';
import { SampleList } from './samples/SampleList';

/** Everything on this device. */
export default function LibraryScreen(_props: object) {
  return (
    <ImportArea>
      <main>
        <DropZone />
        <SampleList />
      </main>
    </ImportArea>
  );
}
