import { describe, expect, test } from 'vitest';
import { readPastedHtml } from './read-paste';
import { richestPaste } from './richest-paste';

const NOW = '2026-11-24T09:00:00.000Z';
const PLAIN = 'the same words without markup';

async function blocksOf(html: string, text = PLAIN): Promise<string | null> {
  const draft = await readPastedHtml(html, text, { now: NOW });
  return draft === null ? null : JSON.stringify(draft.document.content);
}

describe('a paste is read as rich text', () => {
  test('when nothing but emphasis makes it rich, in lines of its own', async () => {
    const blocks = await blocksOf(
      '<div>The lamp is out</div><div>It was <b>never</b> lit<br>and <span style="font-style:italic">nobody</span> knew</div>',
    );
    expect(blocks).toContain('"text":"never","marks":[{"type":"bold"}]');
    expect(blocks).toContain('"text":"nobody","marks":[{"type":"italic"}]');
  });

  test('when there is no plain text beside it', async () => {
    expect(await blocksOf('<div>The lamp is out</div><div>It was never lit</div>', '')).toContain(
      'never lit',
    );
  });
});

describe('a paste is left to its plain text', () => {
  test.each([
    ['plain lines', '<div>The lamp is out</div><div>It was never lit</div>'],
    [
      'lines of an editor of code',
      `<div style="font-family: Consolas, 'Courier New', monospace;white-space: pre;"><div><span style="font-style: italic">let</span> lamp;</div></div>`,
    ],
    ['one block of code', '<pre><b>let</b> lamp;</pre>'],
    ['no words at all', '<p> </p><img src="x">'],
  ])('%s', async (_, html) => expect(await blocksOf(html)).toBeNull());
});

describe('what was changed and remarked in Word', () => {
  const WORD_HEAD =
    '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head>' +
    '<meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 15"></head><body>';
  const WORDS = `<p class=MsoNormal>The minister said <a style='mso-comment-reference:AB_1;mso-comment-date:20261124T1012'>five
    officials</a><span class=MsoCommentReference><span style='font-size:8.0pt'><![if !supportAnnotations]><a class=msocomanchor
    id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[AB1]</a><![endif]><span style='mso-special-character:comment'>&nbsp;</span></span></span>
    knew of it on <del cite="mailto:Ann%20Bay" datetime="2026-11-24T10:11">Monday</del><ins cite="mailto:Ann%20Bay"
    datetime="2026-11-24T10:11">Tuesday</ins>.</p>`;
  const COMMENTS = `<div style='mso-element:comment-list'><![if !supportAnnotations]><hr class=msocomoff align=left size=1
    width="33%"><![endif]><div style='mso-element:comment'><div id="_com_1" class=msocomtxt language=JavaScript><span
    style='mso-comment-author:"Ann Bay"'><a name="_msocom_1"></a></span><p class=MsoCommentText><span class=MsoCommentReference><span
    style='font-size:8.0pt'><span style='mso-special-character:comment'>&nbsp;<a href="#_msoanchor_1" class=msocomoff>[AB1]</a></span></span></span>Check
    with the source please.</p></div></div></div>`;
  const ACCEPTED = [
    {
      type: 'paragraph',
      content: [{ type: 'text', text: 'The minister said five officials knew of it on Tuesday.' }],
    },
  ];
  test.each([
    ['as Word writes it', `${WORD_HEAD}${WORDS}${COMMENTS}`],
    ['with the head gone', `${WORDS}${COMMENTS}`],
    [
      'with the names of who changed it gone',
      `${WORD_HEAD}${WORDS.replaceAll(/ cite="[^"]*"\s+datetime="[^"]*"/g, '')}`,
    ],
    ['with a name for an address', WORDS.replaceAll('mailto:Ann%20Bay', 'Ann Bay')],
    [
      'as a web page of Word',
      `${WORD_HEAD}${WORDS.replace('<del', '<span class=msoDel><del').replace('</del>', '</del></span>')}${COMMENTS}`,
    ],
  ])('comes in as if all was accepted, %s', async (_, html) =>
    expect(JSON.parse((await blocksOf(html)) ?? '')).toEqual(ACCEPTED),
  );

  test('words that a web page strikes out stay', async () => {
    const blocks = await blocksOf('<p>on <del datetime="2026-11-24">Monday</del> <ins>Tuesday</ins></p>');
    expect(blocks).toContain('"text":"Monday","marks":[{"type":"strike"}]');
    expect(blocks).toContain('"text":"Tuesday","marks":[{"type":"underline"}]');
  });
});

test('a paste of blanks is looked at, so that it is said to hold no words; one without text is none', () => {
  const clipboard = new DataTransfer();
  expect(richestPaste(clipboard)).toBeNull();
  clipboard.setData('text/plain', ' \n ');
  expect(richestPaste(clipboard)).toEqual({ html: null, text: ' \n ' });
});
