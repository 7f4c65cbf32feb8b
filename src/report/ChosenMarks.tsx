import { Button, Checkbox } from '@mantine/core';
import type { Annotation } from '../domain/annotation';
import { wordsOfSpans } from '../domain/span';
import { useTranslator } from '../i18n/use-translator';
import classes from './ChosenMarks.module.css';

/** How many annotations are listed at once; "all" takes the others, too. */
const LISTED = 300;

function labelOf(annotation: Annotation): string {
  const words = wordsOfSpans(annotation.spans);
  return annotation.kind === 'claim' && annotation.body.statement !== '' ? annotation.body.statement : words;
}

/** Picks annotations of the article, each with everything that hangs on it. */
export function ChosenMarks(props: {
  readonly annotations: readonly Annotation[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (ids: ReadonlySet<string>) => void;
}) {
  const { t } = useTranslator();
  const { annotations, chosen, onChoose } = props;

  function handleTick(id: string, isTicked: boolean): void {
    const next = new Set(chosen);
    if (isTicked) next.add(id);
    else next.delete(id);
    onChoose(next);
  }

  return (
    <fieldset className={classes.field}>
      <legend className={classes.legend}>{t('report.choose-marks', { count: chosen.size })}</legend>
      <div className={classes.all}>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => onChoose(new Set(annotations.map(({ id }) => id)))}
        >
          {t('report.choose-all')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => onChoose(new Set())}>
          {t('report.choose-none')}
        </Button>
      </div>
      <ul className={classes.list}>
        {annotations.slice(0, LISTED).map((annotation) => (
          <li key={annotation.id}>
            <Checkbox
              size="sm"
              label={labelOf(annotation).slice(0, 160)}
              description={t(`kind.${annotation.kind}.name`)}
              checked={chosen.has(annotation.id)}
              onChange={(event) => handleTick(annotation.id, event.currentTarget.checked)}
            />
          </li>
        ))}
      </ul>
      {annotations.length > LISTED && (
        <p className={classes.more}>{t('report.more-marks', { count: annotations.length - LISTED })}</p>
      )}
    </fieldset>
  );
}
