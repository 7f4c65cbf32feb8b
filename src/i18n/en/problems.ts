/** What can be wrong with a file or with a value in it. */
export const problemsMessages = {
  'import.problem.empty': 'This file is empty: it has no bytes at all.',
  'import.problem.twice': 'Another file here has the same text. One of them is enough.',
  'import.problem.no-words': 'There are no words in it.',
  'import.problem.too-large':
    'It has {size} MB. Files of up to {limit} MB can be read; take the part you need.',
  'import.problem.paste-too-long': 'This is more text than a page can hold. Paste a part of it.',
  'import.problem.unreadable':
    'The browser could not read this file. It may have been moved or be open elsewhere.',
  'import.problem.unknown-type':
    'This is no kind of file that Redthread reads: Word, PDF, web page, Markdown, text or Redthread file.',
  'import.problem.damaged': 'This file is damaged or was cut off. Nothing in it could be read.',
  'import.problem.encoding': 'Read as {encoding}.',
  'import.problem.encoding-of-page':
    'Read as {encoding}, as the page says. If the words look wrong, choose another character set.',
  'import.problem.image-pdf':
    '{pages, plural, one {# page, a picture without text} other {# pages, pictures without text}}. A mark needs words to hold on to. Copy the text out with the program that scanned it, and paste it here.',
  'import.problem.page-without-text': 'This page is a picture; no text is taken from it.',
  'import.problem.password': 'This file is locked with a password. Save a copy without one.',
  'import.problem.old-word': 'This is a Word file of the old kind (.doc). Save it as .docx.',
  'import.problem.too-much-inside': 'This file would unpack to far more than it shows. It was not opened.',
  'import.problem.pictures-left-out': 'Pictures are left out.',
  'json.problem.too-large': 'The file is too large for this browser to read.',
  'json.problem.not-json': 'This is not JSON: it goes wrong at line {line}, column {column}.',
  'json.problem.other-format': 'This JSON was not written by Redthread.',
  'json.problem.newer-file':
    'This file was written by a newer Redthread (file version {version}). Update this one first.',
  'json.problem.no-version': 'The file does not say which version of the Redthread format it is written in.',
  'json.problem.ends': 'The file ends in the middle, at line {line}, column {column}: {excerpt}',
  'json.problem.wrong': 'The file is damaged at line {line}, column {column}: {excerpt}',
  'json.problem.unknown-list': 'Redthread does not know this part of the file.',
  'json.problem.not-a-list': 'Here a list of items was expected.',
  'json.problem.same-id': 'An earlier item in the file has the same id, {id}.',
  'json.problem.newer': 'The item was written by a newer Redthread (version {version}).',
  'json.problem.not-migrated': 'The item is of version {version}, which can no longer be read.',
  'json.problem.missing': 'It refers to an item that is not there: {id}.',
  'json.problem.cleared': 'It named an item that is not there ({id}). It comes in without that link.',
  'json.problem.other-article': 'It hangs on something that belongs to another article.',
  'json.problem.no-text': 'The article has no text in the file.',
  'json.problem.other-version': 'The current version is not in the file. The newest one takes its place.',
  'json.problem.text-differs':
    'The structure holds other words than the text. The text comes in as plain paragraphs.',
  'json.problem.wrong-hash': 'The checksum does not fit the text. It was computed anew.',
  'json.problem.quote-not-found':
    'The words “{quote}” are not in the text. The mark is kept with them, and listed as not found.',
  'json.problem.quote-in-doubt':
    'It is not sure where in the text the words “{quote}” are. The mark waits for you with the places that may be meant.',
  'json.problem.place-outside': 'Places that were offered lie outside of the text. They are left out.',
  'json.problem.place-in-doubt':
    'Its words are not at this place of the text. It is in doubt, and waits for you.',
  'json.problem.placed-at-home':
    'It says where words stand in the text that they were marked in, which they say themselves.',
  'json.problem.placed-twice':
    'Another item says where these words stand in this text, and was changed later.',
  'json.problem.quote-moved':
    'The words stand elsewhere in the text, or a little otherwise. The mark waits for your yes or no.',
  'json.invalid.absent': 'A value is missing.',
  'json.invalid.text': 'Here a text was expected.',
  'json.invalid.number': 'Here a number was expected.',
  'json.invalid.whole-number': 'Here a whole number was expected.',
  'json.invalid.yes-no': 'Here true or false was expected.',
  'json.invalid.list': 'Here a list was expected.',
  'json.invalid.object': 'Here an object was expected.',
  'json.invalid.choice': 'Only these values are known here: {choices}.',
  'json.invalid.variant': 'This is none of the forms that are known here.',
  'json.invalid.too-small': 'The value is too small or too short. The least is {limit, number}.',
  'json.invalid.too-big': 'The value is too large or too long. The most is {limit, number}.',
  'json.invalid.unknown-key': 'Unknown fields: {keys}.',
  'json.invalid.timestamp': 'This is not a time in UTC, such as 2026-10-12T09:30:00.000Z.',
  'json.invalid.date': 'This is not a date, such as 2026, 2026-10 or 2026-10-12.',
  'json.invalid.link': 'This is not an address that begins with http, https or mailto.',
  'json.invalid.wikidata': 'This is not an item of Wikidata, such as Q42.',
  'json.invalid.sha256': 'This is not a SHA-256 checksum.',
  'json.invalid.id': 'This is not an id: letters, digits and . _ : - only, 128 at most.',
  'json.invalid.language': 'This is not a language tag, such as en or pt-BR.',
  'json.invalid.form': 'The value does not have the form that is needed here.',
  'json.invalid.span': 'A span must end after it starts, and its quote must be as long as it is.',
  'json.invalid.refused-key': 'The field {key} is never taken in.',
  'json.invalid.too-deep': 'The item is nested too deeply.',
  'json.invalid.too-large-number': 'The number is too large.',
} as const;
