import { IconCheck } from '@tabler/icons-react';
import { useId } from 'react';
import type { MergeField, MergeSide } from '../../domain/merge-records';
import { useTranslator } from '../../i18n/use-translator';
import { landmark } from '../../ui/landmarks';
import { fieldName, fieldValue } from './field-words';
import classes from './MergeFieldRow.module.css';

const SIDES = ['kept', 'gone'] as const;

interface MergeFieldRowProps {
  readonly field: MergeField;
  readonly choice: MergeSide | null;
  /** A person wanted to merge and has not chosen here. */
  readonly isMissing: boolean;
  readonly onChoose: (side: MergeSide) => void;
}

/** One field of two records: to choose from when they differ, else as it will be. */
export function MergeFieldRow({ field, choice, isMissing, onChoose }: MergeFieldRowProps) {
  const translator = useTranslator();
  const group = useId();
  const words = (side: MergeSide) => fieldValue(field.name, field[side], translator);
  if (field.agreement !== 'differs') {
    const side = field.agreement === 'only-gone' ? 'gone' : 'kept';
    return (
      <div className={classes.row}>
        <p className={classes.name}>{fieldName(field.name, translator)}</p>
        <p className={classes.settled} data-side={field.agreement}>
          <IconCheck size={15} stroke={2} aria-hidden />
          <span dir="auto" translate="no">
            {words(side)}
          </span>
        </p>
      </div>
    );
  }
  return (
    <fieldset className={classes.row} {...landmark('field', field.name)} data-missing={isMissing}>
      <legend className={classes.name}>{fieldName(field.name, translator)}</legend>
      {SIDES.map((side) => (
        <label key={side} className={classes.option} data-chosen={choice === side}>
          <input
            type="radio"
            className={classes.input}
            name={group}
            checked={choice === side}
            onChange={() => onChoose(side)}
          />
          <span dir="auto" translate="no">
            {words(side)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
