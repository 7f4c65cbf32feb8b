import { expect, it } from 'vitest';
import { rulesNaming } from '../domain/reference-rules';
import { RedthreadDatabase } from './database';
import { HELD_TABLES } from './hanging-rows';
import { indexOf } from './rule-index';

it('there is an index for every field that names a record on which others hang', () => {
  const database = new RedthreadDatabase('never opened');
  for (const rule of HELD_TABLES.flatMap(rulesNaming)) {
    const index = indexOf(rule);
    if (index !== null)
      expect(database.rows(rule.table).schema.idxByName, rule.table).toHaveProperty([index]);
  }
});
