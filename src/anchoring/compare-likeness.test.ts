import { describe, expect, test } from 'vitest';
import { compareLikeness } from './compare-likeness';
import { haveNothingInCommon } from './text-likeness';

/** Of each language a report, and another that has nothing to do with it. */
const TEXTS: Readonly<Record<string, readonly [string, string]>> = {
  English: [
    'The harbour board of Sallow Reach said on Monday that the northern lights would stay dark until spring, a saving of 40,000 crowns. Nobody asked the pilots, who have led ships into the bay for twenty years.',
    'A bakery in Marl End has sold the same loaf since 1911. On Monday its owner said that the oven would be lit for the last time in May, and that he would keep the recipe to himself.',
  ],
  German: [
    'Der Hafenrat von Sallow Reach teilte am Montag mit, dass die nördlichen Feuer bis zum Frühjahr dunkel bleiben, was 40.000 Kronen spart. Die Lotsen, die seit zwanzig Jahren Schiffe in die Bucht führen, hat niemand gefragt.',
    'Eine Bäckerei in Marl End verkauft seit 1911 dasselbe Brot. Am Montag sagte ihr Besitzer, dass der Ofen im Mai zum letzten Mal brennen werde und er das Rezept für sich behalte.',
  ],
  Russian: [
    'Портовый совет сообщил в понедельник, что северные огни останутся тёмными до весны, что сбережёт сорок тысяч крон. Лоцманов, которые двадцать лет водят суда в бухту, никто не спросил.',
    'Пекарня в Марл-Энде продаёт один и тот же хлеб с 1911 года. В понедельник её хозяин сказал, что печь растопят в последний раз в мае, а рецепт он оставит себе.',
  ],
  Arabic: [
    'أعلن مجلس الميناء يوم الاثنين أن الأضواء الشمالية ستبقى مطفأة حتى الربيع، وهو ما يوفر أربعين ألف كرونة. ولم يسأل أحد المرشدين الذين يقودون السفن إلى الخليج منذ عشرين عاما.',
    'يبيع مخبز في مارل إند الرغيف نفسه منذ عام ١٩١١. وقال صاحبه يوم الاثنين إن الفرن سيوقد للمرة الأخيرة في مايو وإنه سيحتفظ بالوصفة لنفسه.',
  ],
  Chinese: [
    '港务局星期一表示，北部的航标灯将一直熄灭到春天，此举可节省四万克朗。没有人问过二十年来引导船只进入海湾的领航员。委员会自己的报告称风险很小。',
    '马尔恩德的一家面包店自一九一一年以来一直出售同一种面包。店主星期一说，烤炉将在五月最后一次点火，配方他会自己留着。邻居们为此感到惋惜。',
  ],
  Japanese: [
    '港湾局は月曜日、北側の灯火を春まで消したままにすると発表した。四万クローネの節約になるという。二十年にわたり船を湾に導いてきた水先人には誰も尋ねなかった。',
    'マール・エンドのパン屋は一九一一年から同じパンを売り続けている。店主は月曜日、五月に最後の火を入れ、レシピは自分だけのものにしておくと語った。',
  ],
  Thai: [
    'คณะกรรมการท่าเรือกล่าวเมื่อวันจันทร์ว่าไฟทางเหนือจะดับไปจนถึงฤดูใบไม้ผลิซึ่งช่วยประหยัดได้สี่หมื่นโครนไม่มีใครถามนักนำร่องที่นำเรือเข้าอ่าวมายี่สิบปี',
    'ร้านขนมปังแห่งหนึ่งขายขนมปังแบบเดียวกันมาตั้งแต่ปีหนึ่งเก้าหนึ่งหนึ่งเจ้าของร้านบอกว่าเตาจะถูกจุดเป็นครั้งสุดท้ายในเดือนพฤษภาคม',
  ],
};

describe.each(Object.entries(TEXTS))('%s', (_, [text, other]) => {
  test('a text is wholly like itself, however it is set', () => {
    const reset = text.replace(/ /g, '\u00A0').replace(/,/g, ' ,').normalize('NFD');
    expect(compareLikeness(text, reset)).toEqual({ alike: 1, kept: 1, known: 1 });
  });

  test('texts of one language that have nothing to do with each other have nothing in common', () => {
    const likeness = compareLikeness(text, other);
    expect(haveNothingInCommon(likeness), JSON.stringify(likeness)).toBe(true);
  });

  test('a text that grew threefold keeps all it had', () => {
    const likeness = compareLikeness(text, `${other}\n${text}\n${other}`);
    expect(likeness.kept).toBe(1);
    expect(likeness.alike).toBeLessThan(0.8);
    expect(haveNothingInCommon(likeness)).toBe(false);
  });

  test('a text whose halves have changed places is nearly the same', () => {
    const half = Math.floor(text.length / 2);
    const { alike } = compareLikeness(text, `${text.slice(half)}\n${text.slice(0, half)}`);
    expect(alike).toBeGreaterThan(0.9);
  });
});

test('of a long text in which two words of a hundred changed, some ninety words of a hundred are the same', () => {
  const words = Array.from({ length: 5_000 }, (_, index) => `word${index}`);
  const now = words.map((word, index) => (index % 50 === 7 ? `${word}x` : word));
  const { alike } = compareLikeness(words.join(' '), now.join(' '));
  expect(alike).toBeCloseTo(0.98, 2);
});

test.each([
  ['', ''],
  ['', 'One word'],
  ['— … !', 'One word'],
])('without words nothing is alike: %o and %o', (old, now) => {
  expect(compareLikeness(old, now)).toEqual({ alike: 0, kept: 0, known: 0 });
});

test('texts of one or two words are compared, too', () => {
  expect(compareLikeness('Bridge shut', 'Bridge shut').alike).toBe(1);
  expect(compareLikeness('Bridge', 'Ferry').alike).toBe(0);
});
