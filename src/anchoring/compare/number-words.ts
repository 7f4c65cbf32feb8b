const ENGLISH =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|' +
  'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?';
const GERMAN =
  'null|ein|zwei|zwo|drei|vier|fünf|sechs|sech|sieben|sieb|acht|neun|zehn|elf|zwölf|zwan|zig|ßig|hunderte?|tausende?|million(?:en)?|' +
  'milliarden?|dutzende?|und';
const FRENCH =
  'zéro|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|' +
  'soixante|septante|huitante|nonante|cents?|mille|millions?|milliards?|centaines?|milliers|douzaines?|dizaines?|et|un';
const SPANISH =
  'cero|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\\p{L}+|veinte|veinti\\p{L}+|treinta|cuarenta|' +
  'cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|\\p{L}*cientos|mil|miles|millón|millones|docenas?';

/** Words that are a number in one piece or in several, by language; articles that are the same as “one” are not. */
const FORMS: Readonly<Record<string, RegExp>> = {
  en: new RegExp(`^(?:(?:${ENGLISH})(?:-|$))+$`, 'iu'),
  de: new RegExp(`^(?!(?:ein|und)$)(?:${GERMAN})+$`, 'iu'),
  fr: new RegExp(`^(?!(?:et|un)$)(?:(?:${FRENCH})(?:-|$))+$`, 'iu'),
  es: new RegExp(`^(?:${SPANISH})$`, 'iu'),
};

/** Whether a word of a language (BCP 47) is a number. Only of the languages known here. */
export function isNumberWord(word: string, language: string): boolean {
  return FORMS[language.toLowerCase().split('-')[0] ?? '']?.test(word) ?? false;
}
