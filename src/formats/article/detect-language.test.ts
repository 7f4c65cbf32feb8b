import { describe, expect, test } from 'vitest';
import { detectDirection, detectLanguage } from './detect-language';

describe('the language of a text', () => {
  test.each([
    ['en', 'On Monday the harbour board said the northern lights would stay dark until spring.'],
    ['de', 'Am Montag sagte der Hafenrat, dass die Lichter bis zum Frühling dunkel bleiben.'],
    ['fr', 'Le conseil du port a annoncé lundi que les phares resteraient éteints jusqu’au printemps.'],
    ['it', 'Lunedì il consiglio del porto ha detto che le luci resteranno spente fino a primavera.'],
    ['ru', 'В понедельник совет порта заявил, что огни останутся погашенными до весны.'],
    ['ja', '港湾委員会は月曜日、北の灯台は春まで消えたままになると発表した。'],
    ['zh', '港口委员会周一表示，北部的灯光将在春天之前保持熄灭。'],
    ['he', 'ועדת הנמל הודיעה ביום שני כי האורות יישארו כבויים עד האביב.'],
    ['ar', 'قال مجلس الميناء يوم الاثنين إن الأضواء ستبقى مطفأة حتى الربيع.'],
  ])('%s', async (language, text) => expect(await detectLanguage(text)).toBe(language));

  test.each([
    ['no letters', '12 % 34 … 56'],
    ['a few letters', 'The lamp'],
    [
      'keys pressed at random',
      'asdkj qwoeiu zxmcnb lkjasd poqwie mnzxbc qpwoe alskd zmxnc vbgh tyru eiwo qsad plmk',
    ],
    [
      'words of no language',
      'blorf snarkle vimtop quazzle drimf tolpik gandu merkal ostri plendor vashti krim belto',
    ],
    ['filler', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt.'],
    ['names alone', 'Smith Jones Brandt Miller Johnson Kowalski Nguyen Garcia Petrov Rossi Yamada'],
  ])('%s are no ground for an answer', async (_, text) => expect(await detectLanguage(text)).toBe('und'));
});

test('the direction is that of most letters', () => {
  expect(detectDirection('ועדת הנמל, says the board of the harbour')).toBe('ltr');
  expect(detectDirection('ועדת הנמל הודיעה ביום שני NATO')).toBe('rtl');
  expect(detectDirection('12')).toBe('ltr');
});
