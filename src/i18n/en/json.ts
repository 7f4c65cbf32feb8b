/** Redthread files: reading, checking, taking in. */
export const jsonMessages = {
  'format.redthread-json': 'Redthread file',
  'json.problem.not-json': 'This is not JSON: it goes wrong at line {line}, column {column}.',
  'json.problem.other-format': 'This JSON was not written by Redthread.',
  'json.problem.newer-file':
    'This file was written by a newer Redthread (file version {version}). Update this one first.',
  'json.problem.broken':
    'The file breaks off or goes wrong at line {line}, column {column}. What stands before is whole.',
  'json.problem.not-a-list': 'Here a list of records was expected.',
  'json.problem.same-id': 'Another record in the file has the id {id}.',
  'json.problem.newer': 'The record was written by a newer Redthread (version {version}).',
  'json.problem.not-migrated': 'The record is of version {version}, which can no longer be read.',
  'json.problem.invalid': 'The value is not what it should be: {reason}',
  'json.problem.missing': 'It refers to a record that is not there: {table}, {id}.',
  'json.problem.text-differs': 'The text of this version is not the text of its document.',
  'json.problem.quote-not-found': 'The words “{quote}” are not in the text.',
  'json.problem.quote-moved': 'The words stand elsewhere in the text; the mark waits for your yes or no.',
} as const;
