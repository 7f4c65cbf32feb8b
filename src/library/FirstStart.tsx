import { useTranslator } from '../i18n/use-translator';
import classes from './FirstStart.module.css';
import { DropZone } from './import/DropZone';
import { SampleList } from './samples/SampleList';

const MARKED = {
  radio: { words: 'start.radio.who', className: classes.source },
  paper: { words: 'start.paper.who', className: classes.source },
  claim: { words: 'start.claim', className: classes.claim },
} as const;

/** Stands around the name of a mark in the sentence, which a translation orders as it likes. */
const SLOT = '\u0000';

function MarkedSentence() {
  const { t } = useTranslator();
  const slots = Object.fromEntries(Object.keys(MARKED).map((name) => [name, `${SLOT}${name}${SLOT}`]));
  return t('start.sentence', slots)
    .split(SLOT)
    .map((piece) => {
      const mark = Object.hasOwn(MARKED, piece) ? MARKED[piece as keyof typeof MARKED] : null;
      if (mark === null) return piece;
      return (
        <span key={piece} className={mark.className}>
          {t(mark.words)}
        </span>
      );
    });
}

/** The library before there is an article: what the app is for, on an example, and the ways to begin. */
export function FirstStart() {
  const { t } = useTranslator();
  const knots = ['article', 'radio', 'paper', 'officials'] as const;
  return (
    <div className={classes.start}>
      <div className={classes.idea}>
        <h1 className={classes.promise}>{t('start.promise')}</h1>
        <p className={classes.what}>{t('start.what')}</p>
        <figure className={classes.example} aria-label={t('start.example')}>
          <p className={classes.sentence}>
            <MarkedSentence />
          </p>
          <ol className={classes.chain}>
            {knots.map((knot) => (
              <li key={knot} className={classes.hop} data-knot={knot}>
                <span className={classes.who}>{t(`start.${knot}.who`)}</span>
                <span className={classes.how}>{t(`start.${knot}.how`)}</span>
              </li>
            ))}
          </ol>
        </figure>
      </div>
      <div className={classes.ways}>
        <DropZone />
        <SampleList />
      </div>
    </div>
  );
}
