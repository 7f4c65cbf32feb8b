import { Button } from '@mantine/core';
import { type KeyboardEvent, useCallback, useEffect } from 'react';
import type { Claim } from '../../domain/annotation';
import { STANCES, type Stance } from '../../domain/evidence';
import type { NamedRecord } from '../../domain/find-records';
import { useTranslator } from '../../i18n/use-translator';
import { addEvidence } from '../../store/actions/add-evidence';
import { useWorkspace } from '../../store/use-workspace';
import { landmark, landmarkAround } from '../../ui/landmarks';
import { StanceMark } from '../../ui/marks/StanceMark';
import { useStatePerRecord } from '../../ui/use-state-per-record';
import { followFocus } from '../cards/focus-field';
import { RecordPicker } from '../RecordPicker';
import styles from './Links.module.css';

const SOURCES = ['sources'] as const;

/** The stance of a digit pressed on a card outside of its fields and groups, which have a use of their own for digits. */
function pressedStance(event: globalThis.KeyboardEvent): Stance | undefined {
  const { target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return undefined;
  if (!(target instanceof Element) || landmarkAround(target, 'area', 'card') === null) return undefined;
  if (target.closest('input, textarea, select, fieldset, [role="menu"]') !== null) return undefined;
  return STANCES[Number.parseInt(event.key, 10) - 1];
}

/** Asks first how a source bears on a claim, by a button or a digit on the card, then finds or makes the source. */
export function EvidenceField({ claim }: { readonly claim: Claim }) {
  const workspace = useWorkspace();
  const { t } = useTranslator();
  const [stance, setStance] = useStatePerRecord<Stance | null>(claim.id, null);

  const open = useCallback(
    (chosen: Stance) => {
      setStance(chosen);
      followFocus('evidence');
    },
    [setStance],
  );

  useEffect(() => {
    function handleKey(event: globalThis.KeyboardEvent): void {
      const pressed = pressedStance(event);
      if (pressed === undefined) return;
      event.preventDefault();
      open(pressed);
    }
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, [open]);

  if (stance === null)
    return (
      // biome-ignore lint/a11y/useSemanticElements: digits act here, as they do on the card outside of its fieldsets.
      <div role="group" className={styles.stances} aria-label={t('panels.evidence.add')}>
        {STANCES.map((value, index) => (
          <Button
            key={value}
            variant="default"
            size="compact-md"
            {...landmark('field', fieldOf(value))}
            aria-keyshortcuts={String(index + 1)}
            leftSection={<StanceMark stance={value} />}
            onClick={() => open(value)}
          >
            {t(`stance.${value}`)}
          </Button>
        ))}
      </div>
    );

  /** Back to the button it began at: what had the focus is gone. */
  function leave(from: Stance): void {
    setStance(null);
    followFocus(fieldOf(from));
  }

  function link(named: NamedRecord, as: Stance): void {
    if (named.table !== 'sources') return;
    addEvidence(workspace, claim, named.record, as);
    const how = t(`stance.${as}`);
    workspace.session.announce(t('panels.link.done-as', { name: named.record.csl.title, how }));
    leave(as);
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || stance === null) return;
    event.preventDefault();
    event.stopPropagation();
    leave(stance);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc leaves it; so does the button.
    <div className={styles.asked} onKeyDown={handleKey}>
      <RecordPicker
        label={t(`panels.evidence.add.${stance}`)}
        tables={SOURCES}
        of={claim.id}
        near={claim.spans.map((span) => span.exact).join(' ')}
        fieldName="evidence"
        opensAtOnce
        onPick={(named) => link(named, stance)}
      />
      <Button variant="subtle" size="compact-md" onClick={() => leave(stance)}>
        {t('panels.link.cancel')}
      </Button>
    </div>
  );
}

function fieldOf(stance: Stance): string {
  return `evidence-${stance}`;
}
