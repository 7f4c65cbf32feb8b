import { useState } from 'react';
import type { Claim } from '../../domain/annotation';
import type { Source } from '../../domain/source';
import { useTranslator } from '../../i18n/use-translator';
import { addEvidence } from '../../store/actions/add-evidence';
import { useWorkspace } from '../../store/use-workspace';
import { focusField } from '../cards/focus-field';
import { RecordPicker } from '../RecordPicker';
import { StanceChoice } from './StanceChoice';

const SOURCES = ['sources'] as const;

/** Finds or makes a source for a claim, then asks how it bears on it. */
export function EvidenceField({ claim }: { readonly claim: Claim }) {
  const workspace = useWorkspace();
  const { t } = useTranslator();
  const [source, setSource] = useState<Source | null>(null);

  /** Back in the field: what had the focus is gone. */
  function leave(): void {
    setSource(null);
    requestAnimationFrame(() => focusField('evidence'));
  }

  if (source !== null)
    return (
      <StanceChoice
        name={source.csl.title}
        onChoose={(stance) => {
          addEvidence(workspace, claim, source, stance);
          workspace.session.announce(t('panels.link.done', { name: source.csl.title }));
          leave();
        }}
        onCancel={leave}
      />
    );
  return (
    <RecordPicker
      label={t('panels.evidence.add')}
      tables={SOURCES}
      near={claim.spans.map((span) => span.exact).join(' ')}
      fieldName="evidence"
      onPick={(named) => {
        if (named.table === 'sources') setSource(named.record);
      }}
    />
  );
}
