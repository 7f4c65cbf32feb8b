import type { Source } from '../domain/source';
import { useTranslator } from '../i18n/use-translator';
import { editDeskRecord } from '../store/actions/edit-desk';
import { useRecords, useWorkspace } from '../store/use-workspace';
import { SourceIcon } from '../ui/marks/RecordIcon';
import { DeskDetail } from './desk/DeskDetail';
import { DeskScreen } from './desk/DeskScreen';
import { aboutSource } from './desk/use-desk-rows';
import { CitationBox } from './sources/CitationBox';
import { RankField } from './sources/RankField';
import { RestsOn } from './sources/RestsOn';
import { SourceForm } from './sources/SourceForm';
import { SourceLinks } from './sources/SourceLinks';

function SourceDetail({ source }: { readonly source: Source }) {
  const translator = useTranslator();
  const workspace = useWorkspace();
  const change = (part: Partial<Source>, field: string) =>
    editDeskRecord(workspace, { table: 'sources', record: source }, { ...source, ...part }, field);
  return (
    <DeskDetail
      shown={{ table: 'sources', record: source }}
      icon={<SourceIcon type={source.sourceType} />}
      typeName={translator.t(`source-type.${source.sourceType}`)}
      about={aboutSource(source, translator)}
      top={
        <>
          <SourceLinks source={source} />
          <RankField rank={source.rank} onChange={(rank) => change({ rank }, 'rank')} />
          <RestsOn source={source} onChange={(basedOn) => change({ basedOn }, 'basedOn')} />
        </>
      }
    >
      <CitationBox source={source} />
      <SourceForm source={source} onChange={change} />
    </DeskDetail>
  );
}

/** The sources of all articles; the open one with everything that refers to it. */
export default function SourcesScreen({ id }: { readonly id: string | null }) {
  const source = useRecords(({ tables }) => tables.sources.get(id ?? ''));
  return (
    <DeskScreen table="sources" id={id}>
      {source === undefined ? null : <SourceDetail key={source.id} source={source} />}
    </DeskScreen>
  );
}
