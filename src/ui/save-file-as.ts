import { saveFile } from './save-file';

/** How a saving ended: in a place the person chose, in the folder for downloads, or not at all. */
export type SaveOutcome = 'saved' | 'downloaded' | 'cancelled';

interface WritableFile {
  createWritable(): Promise<{ write(data: Blob): Promise<void>; close(): Promise<void> }>;
}

/** The part of the File System Access API (https://wicg.github.io/file-system-access/) that is used here. */
interface FilePickerWindow {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string;
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
  }) => Promise<WritableFile>;
}

/**
 * Saves a file on this device: asks where, if the browser can, else downloads it. The content is made after the person has
 * chosen, since browsers forget a click after a few seconds. Rejects when making or writing fails.
 */
export async function saveFileAs(
  name: string,
  mediaType: string,
  makeContent: () => Blob | Promise<Blob>,
): Promise<SaveOutcome> {
  const { showSaveFilePicker } = window as FilePickerWindow;
  const extension = /\.[a-z]+$/.exec(name)?.[0] ?? '.txt';
  if (showSaveFilePicker === undefined) {
    saveFile(await makeContent(), name);
    return 'downloaded';
  }
  let file: WritableFile;
  try {
    file = await showSaveFilePicker.call(window, {
      suggestedName: name,
      types: [{ accept: { [mediaType]: [extension] } }],
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
    saveFile(await makeContent(), name);
    return 'downloaded';
  }
  const target = await file.createWritable();
  await target.write(await makeContent());
  await target.close();
  return 'saved';
}
