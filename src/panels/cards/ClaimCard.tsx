import { Chip, TextInput } from '@mantine/core';
import type { Claim } from '../../domain/annotation';
import { CHECKABILITIES, CLAIM_TYPES, type ClaimBody } from '../../domain/kinds/claim';
import { useTranslator } from '../../i18n/use-translator';
import { editAnnotation } from '../../store/actions/edit-annotation';
import { useSession, useWorkspace } from '../../store/use-workspace';
import { Disclosure } from '../../ui/Disclosure';
import { LooseDateField } from '../../ui/metadata/LooseDateField';
import { Segments } from '../../ui/Segments';
import { AnnotationTags } from '../fields/AnnotationTags';
import { TextField } from '../fields/TextField';
import { EvidenceList } from '../links/EvidenceList';
import { LinkInText } from '../links/LinkInText';
import { SpeakerField } from '../links/SpeakerField';
import { TieList } from '../links/TieList';
import styles from './Card.module.css';
import { focusField } from './focus-field';

/** What somebody asserts: in plain words, what kind of statement it is, what supports or refutes it, whom it is about. */
export function ClaimCard({ annotation }: { readonly annotation: Claim }) {
  const workspace = useWorkspace();
  const { t, looseDate } = useTranslator();
  const isFresh = useSession((state) => state.isFresh);
  const { body } = annotation;

  function change<Field extends keyof ClaimBody>(field: Field, value: ClaimBody[Field]): void {
    const after = { ...annotation, body: { ...body, [field]: value } };
    editAnnotation(workspace, annotation, after, { label: 'change.claim', field });
  }

  return (
    <>
      <TextField
        isStatement
        fieldName="statement"
        label={t('panels.claim.statement')}
        {...(isFresh ? { hint: t('panels.claim.statement-hint') } : {})}
        value={body.statement}
        maxLength={2000}
        onChange={(value) => change('statement', value)}
        onEnter={() => focusField('checkability')}
      />
      <Segments
        label={t('panels.claim.checkability')}
        {...(body.checkability === null ? { hint: t('checkability.not-chosen') } : {})}
        fieldName="checkability"
        hasDigits
        options={CHECKABILITIES.map((value) => ({ value, label: t(`checkability.${value}`) }))}
        value={body.checkability}
        onChange={(value) => change('checkability', value)}
      />
      <SpeakerField claim={annotation} />
      <EvidenceList claim={annotation} />
      <TieList claim={annotation} />
      <LinkInText claim={annotation} />
      <Disclosure
        className={styles.details}
        summaryClassName={styles.summary}
        summary={t('panels.claim.details')}
      >
        <div className={styles.fields}>
          <Chip.Group
            multiple
            value={[...body.types]}
            onChange={(types) =>
              change(
                'types',
                CLAIM_TYPES.filter((type) => types.includes(type)),
              )
            }
          >
            <fieldset className={styles.chips}>
              <legend className={styles.legend}>{t('panels.claim.types')}</legend>
              {CLAIM_TYPES.map((type) => (
                <Chip key={type} value={type} variant="outline" classNames={{ label: styles.chip ?? '' }}>
                  {t(`claim-type.${type}`)}
                </Chip>
              ))}
            </fieldset>
          </Chip.Group>
          <LooseDateField
            key={annotation.id}
            label={t('panels.claim.date')}
            {...(body.claimDate === null ? {} : { description: looseDate(body.claimDate) })}
            value={body.claimDate}
            onChange={(value) => change('claimDate', value)}
          />
          <TextInput
            label={t('panels.claim.place')}
            dir="auto"
            maxLength={2000}
            value={body.claimLocation}
            onChange={(event) => change('claimLocation', event.currentTarget.value)}
          />
          <AnnotationTags annotation={annotation} />
          <TextField
            label={t('panels.claim.note')}
            value={body.note}
            maxLength={100_000}
            onChange={(value) => change('note', value)}
          />
        </div>
      </Disclosure>
    </>
  );
}
