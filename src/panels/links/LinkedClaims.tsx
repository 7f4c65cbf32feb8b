import { useMemo } from 'react';
import { flushSync } from 'react-dom';
import { type Claim, isOfKind } from '../../domain/annotation';
import type { NamedRecord } from '../../domain/find-records';
import { useTranslator } from '../../i18n/use-translator';
import { openAnnotation } from '../../store/actions/open-annotation';
import { annotationNumbers } from '../../store/annotation-order';
import { standingAnnotations } from '../../store/standing-annotations';
import { useRecords, useWorkspace } from '../../store/use-workspace';
import styles from './Links.module.css';
import { useLight } from './use-light';

/** The claims of the open article that are linked to a source or an entity. */
export function LinkedClaims({ named }: { readonly named: NamedRecord }) {
  const workspace = useWorkspace();
  const { t } = useTranslator();
  const { evidence, ties } = useRecords(({ tables }) => tables);
  const annotations = useRecords(({ tables }) => standingAnnotations(tables));
  const claims = useMemo(() => {
    const links =
      named.table === 'sources'
        ? [...evidence.values()].filter(({ sourceId }) => sourceId === named.record.id)
        : [...ties.values()].filter(({ entityId }) => entityId === named.record.id);
    const ids = new Set(links.map(({ claimId }) => claimId));
    return [...ids]
      .map((id) => annotations.get(id))
      .filter((row) => row !== undefined)
      .filter((row) => isOfKind(row, 'claim'));
  }, [named, annotations, evidence, ties]);
  const light = useLight();
  const numbers = annotationNumbers(annotations);

  function open(claim: Claim): void {
    // The claim's card has to be there before it can be asked to take the focus, which the button takes away with it.
    flushSync(() => openAnnotation(workspace, claim));
    workspace.session.requestFocus('card');
  }

  return (
    <section className={styles.section} aria-label={t('panels.linked-claims')}>
      <div className={styles.head}>
        <h3 className={styles.heading}>{t('panels.linked-claims')}</h3>
        {claims.length === 0 && <span className={styles.counts}>{t('panels.linked-claims.none')}</span>}
      </div>
      <ul className={styles.list}>
        {claims.map((claim) => (
          <li key={claim.id}>
            <button type="button" className={styles.claim} onClick={() => open(claim)} {...light(claim.id)}>
              <span className={styles.number}>{numbers.get(claim.id)}</span>
              <span dir="auto" translate="no">
                {claim.body.statement}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
