import { useEffect, useState } from 'react';
import type { Claim } from '../../domain/annotation';
import { STANCES, type Stance } from '../../domain/evidence';
import type { Source } from '../../domain/source';
import { useTranslator } from '../../i18n/use-translator';
import { addEvidence } from '../../store/actions/add-evidence';
import { useWorkspace } from '../../store/use-workspace';
import { followFocus } from '../cards/focus-field';
import { RecordPicker } from '../RecordPicker';
import { StanceChoice } from './StanceChoice';

const SOURCES = ['sources'] as const;

/** The stance of a digit pressed on a card outside of its fields and groups, which have a use of their own for digits. */
function pressedStance(event: KeyboardEvent): Stance | undefined {
  const { target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return undefined;
  if (!(target instanceof Element) || target.closest('[data-area="card"]') === null) return undefined;
  if (target.closest('input, textarea, select, fieldset, [role="menu"]') !== null) return undefined;
  return STANCES[Number.parseInt(event.key, 10) - 1];
}

/**
 * Finds or makes a source for a claim, then asks how it bears on it. A digit on the card says that first: the field then asks
 * which source supports or refutes it.
 */
export function EvidenceField({ claim }: { readonly claim: Claim }) {
  const workspace = useWorkspace();
  const { t } = useTranslator();
  const [source, setSource] = useState<Source | null>(null);
  const [stance, setStance] = useState<Stance | null>(null);

  useEffect(() => {
    function handleKey(event: KeyboardEvent): void {
      const pressed = pressedStance(event);
      if (pressed === undefined) return;
      event.preventDefault();
      setSource(null);
      setStance(pressed);
      followFocus('evidence');
    }
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, []);

  /** Back in the field: what had the focus is gone. */
  function leave(): void {
    setSource(null);
    setStance(null);
    followFocus('evidence');
  }

  function link(to: Source, as: Stance): void {
    addEvidence(workspace, claim, to, as);
    workspace.session.announce(t('panels.link.done', { name: to.csl.title }));
    leave();
  }

  if (source !== null)
    return (
      <StanceChoice name={source.csl.title} onChoose={(chosen) => link(source, chosen)} onCancel={leave} />
    );
  return (
    <RecordPicker
      label={t(stance === null ? 'panels.evidence.add' : `panels.evidence.add.${stance}`)}
      tables={SOURCES}
      near={claim.spans.map((span) => span.exact).join(' ')}
      fieldName="evidence"
      onPick={(named) => {
        if (named.table !== 'sources') return;
        if (stance === null) setSource(named.record);
        else link(named.record, stance);
      }}
    />
  );
}
