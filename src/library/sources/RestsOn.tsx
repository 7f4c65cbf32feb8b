import { Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import type { Source } from '../../domain/source';
import { useTranslator } from '../../i18n/use-translator';
import { useRecords } from '../../store/use-workspace';
import { routeToHash } from '../../ui/route';
import { useRecordOptions } from '../desk/use-record-options';
import { originChain } from '../model/origin-chain';
import classes from './RestsOn.module.css';

interface RestsOnProps {
  readonly source: Source;
  readonly onChange: (basedOn: readonly string[]) => void;
}

/** What a source rests on, down to where the chain ends, and a field to say so. */
export function RestsOn({ source, onChange }: RestsOnProps) {
  const { t } = useTranslator();
  const sources = useRecords(({ tables }) => tables.sources);
  const { steps, goesOn } = useMemo(() => originChain(source, sources), [source, sources]);
  const excluded = useMemo(() => new Set([source.id, ...source.basedOn]), [source]);
  const options = useRecordOptions('sources', excluded);
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  return (
    <section aria-labelledby="rests-on">
      <h3 id="rests-on" className={classes.title}>
        {t('sources.rests-on')}
      </h3>
      <ul className={classes.chain}>
        <li className={classes.step} data-depth={0}>
          <span className={classes.name} dir="auto" translate="no">
            {source.csl.title}
          </span>{' '}
          <span className={classes.what}>{t('sources.this-source')}</span>
        </li>
        {steps.map(({ source: step, way, depth, isCircle }) => (
          <li key={way} className={classes.step} data-depth={Math.min(depth, 6)} data-type={step.sourceType}>
            <a
              className={classes.name}
              href={routeToHash({ screen: 'sources', id: step.id })}
              dir="auto"
              translate="no"
            >
              {step.csl.title}
            </a>{' '}
            <span className={classes.what}>
              {isCircle ? t('sources.circle') : t(`source-type.${step.sourceType}`)}
            </span>
            {depth === 1 && (
              <button
                type="button"
                className={classes.remove}
                aria-label={t('sources.rests-on.remove', { name: step.csl.title })}
                onClick={() => {
                  onChange(source.basedOn.filter((id) => id !== step.id));
                  // The button goes with its step.
                  field.current?.focus();
                }}
              >
                <IconX size={15} stroke={1.75} aria-hidden />
              </button>
            )}
          </li>
        ))}
      </ul>
      {goesOn && <p className={classes.what}>{t('sources.rests-on.more', { count: steps.length })}</p>}
      <Select
        ref={field}
        // Emptied after a choice, so that the next can be made.
        searchValue={words}
        onSearchChange={setWords}
        aria-label={t('sources.rests-on.add')}
        placeholder={t('sources.rests-on.add')}
        data={options}
        searchable
        limit={30}
        value={null}
        nothingFoundMessage={t('desk.none')}
        onChange={(id) => {
          setWords('');
          if (id !== null) onChange([...source.basedOn, id]);
        }}
      />
    </section>
  );
}
