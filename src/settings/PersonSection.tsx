import { TextInput } from '@mantine/core';
import { ANNOTATOR_COLOURS, ANNOTATOR_SHAPES, type Annotator } from '../domain/annotator';
import { SETTINGS_SCOPE, updateEdit } from '../domain/change';
import { useTranslator } from '../i18n/use-translator';
import { useSettings } from '../store/use-settings';
import { useRecords, useWorkspace } from '../store/use-workspace';
import { PersonShape } from '../ui/marks/PersonShape';
import { Section } from '../ui/Section';
import styles from './PersonSection.module.css';

/** Shape and colour go together, so that neither is needed alone. */
const LOOKS = ANNOTATOR_SHAPES.map((shape, index) => ({
  shape,
  colour: ANNOTATOR_COLOURS[index] ?? 'ink-2',
}));

/** Who annotates here: a name or pseudonym, and the sign that stands beside what they mark. */
export function PersonSection() {
  const { t } = useTranslator();
  const { store } = useWorkspace();
  const annotatorId = useSettings((settings) => settings.annotatorId);
  const person = useRecords(({ tables }) => tables.annotators.get(annotatorId));
  if (person === undefined) return null;
  function change(chosen: Partial<Annotator>): void {
    if (person === undefined) return;
    store.commit({
      scope: SETTINGS_SCOPE,
      label: { key: 'change.settings' },
      edits: [updateEdit('annotators', person, { ...person, ...chosen })],
      coalesce: 'annotator',
    });
  }
  return (
    <Section title={t('settings.person')} name="person">
      <div className={styles.person}>
        <TextInput
          className={styles.name}
          label={t('settings.person.name')}
          description={t('settings.person.hint')}
          inputWrapperOrder={['label', 'input', 'description']}
          value={person.name}
          maxLength={200}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <fieldset className={styles.looks}>
          <legend className={styles.legend}>{t('settings.person.look')}</legend>
          {LOOKS.map(({ shape, colour }) => (
            <label key={shape} className={styles.look} data-chosen={person.shape === shape}>
              <input
                type="radio"
                name="person-look"
                className={styles.input}
                checked={person.shape === shape}
                aria-label={t(`settings.person.shape.${shape}`)}
                onChange={() => change({ shape, colour })}
              />
              <PersonShape shape={shape} colour={colour} />
            </label>
          ))}
        </fieldset>
      </div>
    </Section>
  );
}
