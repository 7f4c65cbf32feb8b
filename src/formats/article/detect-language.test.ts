import { describe, expect, test } from 'vitest';
import { detectDirection, detectLanguage } from './detect-language';

describe('the language of a text', () => {
  test.each([
    ['en', 'On Monday the harbour board said the northern lights would stay dark until spring.'],
    ['de', 'Am Montag sagte der Hafenrat, dass die Lichter bis zum Frühling dunkel bleiben.'],
    ['fr', 'Le conseil du port a annoncé lundi que les phares resteraient éteints jusqu’au printemps.'],
    ['it', 'Lunedì il consiglio del porto ha detto che le luci resteranno spente fino a primavera.'],
    ['ru', 'В понедельник совет порта заявил, что огни останутся погашенными до весны.'],
    ['es', 'Nadie le dijo al guardián que el reloj de la torre se había parado.'],
    ['pt', 'Ninguém disse ao guarda que o relógio da torre tinha parado.'],
    ['pl', 'Nikt nie powiedział strażnikowi, że zegar się zatrzymał.'],
    ['nl', 'Niemand vertelde de wachter dat de klok was blijven stilstaan.'],
    ['fi', 'Silta suljettiin perjantaina myrskyn jälkeen.'],
    ['ro', 'Consiliul portului a anunțat luni că luminile de nord vor rămâne stinse până la primăvară.'],
    ['uk', 'Міст закрили у п’ятницю після бурі, і ніхто не сказав сторожеві.'],
    ['bg', 'Пристанищният съвет съобщи, че северните светлини ще останат изгасени до пролетта.'],
    ['sr', 'Лучки савет је саопштио да ће северна светла остати угашена до пролећа.'],
    ['be', 'Савет порта паведаміў, што паўночныя агні застануцца патушанымі да вясны.'],
    ['hi', 'बंदरगाह बोर्ड ने सोमवार को कहा कि उत्तरी बत्तियाँ वसंत तक बुझी रहेंगी और किसी ने पायलटों से नहीं पूछा।'],
    [
      'fr',
      'Le conseil du port a annonce\u0301 lundi que les phares resteraient e\u0301teints jusqu’au printemps.',
    ],
    [
      'en',
      'On Mon\u00adday the har\u00adbour board said the north\u00adern lights would stay dark un\u00adtil spring.',
    ],
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
    [
      'Latin letters that look like Hindi',
      'First bold and link and bad. One Two Quoted words Year Cost 2025 410',
    ],
    ['filler', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt.'],
    [
      'a language without a profile that looks like another by its letters',
      'Hội đồng cảng cho biết hôm thứ Hai rằng đèn phía bắc sẽ vẫn tắt cho đến mùa xuân và không ai hỏi.',
    ],
    [
      'Croatian, which looks like Polish,',
      'Lučko vijeće priopćilo je u ponedjeljak da će sjeverna svjetla ostati ugašena do proljeća.',
    ],
    ['a line of a program', 'const lamp = light(board); return lamp.map((night) => night.dark);'],
    ['a list of towns', 'Berlin, Paris, London, Madrid, Roma, Warszawa, Lisboa, Praha'],
    [
      'much filler',
      'Tempor incididunt ut labore et dolore magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat. '.repeat(
        8,
      ),
    ],
    ['letters alone', 'aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii jjjj kkkk'],
    ['names alone', 'Smith Jones Brandt Miller Johnson Kowalski Nguyen Garcia Petrov Rossi Yamada'],
  ])('%s are no ground for an answer', async (_, text) => expect(await detectLanguage(text)).toBe('und'));
});

test('the direction is that of most letters', () => {
  expect(detectDirection('ועדת הנמל, says the board of the harbour')).toBe('ltr');
  expect(detectDirection('ועדת הנמל הודיעה ביום שני NATO')).toBe('rtl');
  expect(detectDirection('12')).toBe('ltr');
});
