import { NativeSelect } from '@mantine/core';
import type { AnnotationOfKind } from '../../domain/annotation';
import { SEMEVAL_LABEL_IDS, SEMEVAL_SET_ID } from '../../domain/semeval-labels';
import { useTranslator } from '../../i18n/use-translator';
import { editAnnotation } from '../../store/actions/edit-annotation';
import { useRecords, useWorkspace } from '../../store/use-workspace';
import { landmark } from '../../ui/landmarks';
import { techniqueLabel } from '../../ui/technique-label';
import { AnnotationTags } from '../fields/AnnotationTags';
import { TextField } from '../fields/TextField';
import styles from './Card.module.css';

/** Which device of persuasion some words are, from a set of labels, and why. */
export function TechniqueCard({ annotation }: { readonly annotation: AnnotationOfKind<'technique'> }) {
  const workspace = useWorkspace();
  const translator = useTranslator();
  const { t } = translator;
  const sets = useRecords(({ tables }) => tables.labelSets);
  const { body } = annotation;
  const label = techniqueLabel(body, sets, translator);

  function chooseLabel(value: string): void {
    const [labelSetId = null, labelId = null] = value === '' ? [] : value.split('/');
    const after = { ...annotation, body: { ...body, labelSetId, labelId } };
    editAnnotation(workspace, annotation, after, { label: 'change.technique' });
    // Its description is heard when the field is come to; what it has just become is said by itself.
    workspace.session.announce(techniqueLabel(after.body, sets, translator)?.meaning ?? '');
  }

  return (
    <>
      <NativeSelect
        label={t('panels.technique.label')}
        {...landmark('field', 'label')}
        description={label?.meaning === '' ? undefined : label?.meaning}
        inputWrapperOrder={['label', 'input', 'description']}
        classNames={{ description: styles.meaning ?? '' }}
        value={label === null ? '' : `${body.labelSetId}/${body.labelId}`}
        onChange={(event) => chooseLabel(event.currentTarget.value)}
        data={[
          { value: '', label: t('panels.technique.none') },
          {
            group: t('panels.technique.shipped'),
            items: SEMEVAL_LABEL_IDS.map((id) => ({
              value: `${SEMEVAL_SET_ID}/${id}`,
              label: t(`technique.${id}.name`),
            })),
          },
          ...[...sets.values()].map((set) => ({
            group: set.name,
            items: set.labels.map(({ id, name }) => ({ value: `${set.id}/${id}`, label: name })),
          })),
        ]}
      />
      <TextField
        label={t('panels.technique.why')}
        value={body.explanation}
        maxLength={100_000}
        onChange={(explanation) =>
          editAnnotation(
            workspace,
            annotation,
            { ...annotation, body: { ...body, explanation } },
            { label: 'change.technique', field: 'explanation' },
          )
        }
      />
      <AnnotationTags annotation={annotation} />
    </>
  );
}
