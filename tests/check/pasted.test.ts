import { describe, expect, test } from 'vitest';
import { mend } from '#check/mend.ts';
import { PLACEHOLDER } from '#article/placeholder.ts';
import { article, findings, put, said } from './folder.ts';

const FILE = 'articles/2025/tried.md';

async function saidOf(body: string, fields: Record<string, string> = {}): Promise<string[]> {
  article(body, fields);
  return (await said()).map((line) => line.replace(`${FILE}:`, ''));
}

/** The body after everything that has one right answer is mended. */
async function mended(body: string): Promise<string> {
  article(body);
  const edits = (await findings()).flatMap(({ edit }) => edit ?? []);
  const { bytes } = mend(
    new TextEncoder().encode(body),
    edits.map((edit) => ({ ...edit, line: edit.line - 7 })),
  );
  return new TextDecoder().decode(bytes);
}

describe('paragraphs', () => {
  test('indented by four spaces, as in Word, are no code', async () => {
    expect(await saidOf('    首段。\n\n    次段。')).toEqual([
      '8:1 段首有四个以上空格，这一段会显示成代码。删去空格；首行缩进由网页排版。',
      '10:1 段首有四个以上空格，这一段会显示成代码。删去空格；首行缩进由网页排版。',
    ]);
    expect(await mended('    首段。\n\n    次段。')).toBe('首段。\n\n次段。');
    expect(await saidOf('```\n    命令 说明\n```\n\n正文。')).toEqual([]);
  });

  test('without an empty line between them become one', async () => {
    expect(await saidOf('首段讲完了。\n次段开始。')).toEqual([
      '9:1 提醒：这里换了行，没有空一行，会和上一段连成一段。另起一段就在上面空一行；本是一段就和上一行接起来。',
    ]);
    expect(await saidOf('一行写不下，\n换了行。')).toEqual([]);
  });
});

test('characters that nobody sees are taken out; an emoji is left whole', async () => {
  expect(await saidOf('青禾\u200b科协办展。')).toEqual([
    '8:3 “青禾”后面有看不见的字符，读者会检索不到这里的文字。删去它，例如把前后几个字重新打一遍。',
  ]);
  expect(await mended('青禾\u200b\u200c科协\u00ad办\uFEFF展。')).toBe('青禾科协办展。');
  expect(await saidOf('青禾👩‍🔬办展👍🏽。')).toEqual([]);
});

test('an article in Traditional characters says so', async () => {
  const body = '青禾市科學技術協會舉辦科學之夜活動，邀請專家與學生對話，現場還有實驗。';
  expect(await saidOf(body)).toEqual([
    '2:8 提醒：这篇像是用繁体字写的，简体网页上也会是繁体字。在字段里加一行 script: Hant，简体网页就会转换；不是就不用管。',
  ]);
  expect(await saidOf(body, { script: 'Hant' })).toEqual([]);
  expect(
    await saidOf('青禾市科协邀请吳國開、張學會、陳動員等对话，现场还有实验，学生们都来了。'),
  ).toEqual([]);
});

test('the words of a new file are not published', async () => {
  expect(await saidOf(PLACEHOLDER, { draft: 'true' })).toEqual([]);
  expect(await saidOf(PLACEHOLDER)).toEqual([
    '8:1 新建文件时的说明还留在正文里，会照样发布。换成正文；还没有写好，就在字段里加上 draft: true。',
  ]);
});

describe('addresses', () => {
  test.each([
    [
      '![甲](C:\\Users\\li\\门前.jpg)',
      '8:1 图片 C:\\Users\\li\\门前.jpg 在自己的电脑上，读者看不到。',
    ],
    ['![甲](/Users/li/门前.jpg)', '8:1 图片 /Users/li/门前.jpg 在自己的电脑上，读者看不到。'],
    [
      '[甲](file:///D:/日程.pdf)',
      '8:5 链接 file:///D:/日程.pdf 指向自己电脑上的文件，读者打不开。',
    ],
    ['[甲](D:\\日程.pdf)', '8:5 链接 D:\\日程.pdf 指向自己电脑上的文件，读者打不开。'],
    [
      '![甲](tried/门 前.jpg)',
      '8:1 图片的地址里有空格，图片不会显示。给文件改名，去掉空格，这里也改；或把地址放进尖括号，写成“![甲](<tried/门 前.jpg>)”。',
    ],
    [
      '！[甲](tried/门前.jpg)',
      '8:1 方括号前面的感叹号是全角的，图片不会显示。改成半角感叹号，写成“![说明](文件夹/图片名)”。',
    ],
    [
      '【甲】(https://example.org/a)',
      '8:1 链接的方括号是全角的，链接不会生效。改用半角方括号和半角括号，写成“[甲](https://…)”。',
    ],
  ])('%s', async (body, expected) => {
    expect((await saidOf(body))[0]).toContain(expected);
  });

  test('nothing in an address with a space is mended into something else', async () => {
    expect(await mended('![甲](tried/门 前(一).jpg) 和 ![乙](tried/后, 门.jpg)')).toContain(
      '![乙](tried/后, 门.jpg)',
    );
  });

  test('a picture whose address stands in angle brackets is found, spaces and all', async () => {
    put(
      'articles/2025/tried/门 前.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    );
    expect(await saidOf('![甲](<tried/门 前.svg>)')).toEqual([]);
  });
});

test('a table without its second row is none', async () => {
  expect(await saidOf('| 项目 | 数 |\n| 甲 | 1 |')).toContainEqual(
    '8:1 表格没有成功，竖线会照样显示。表格上面空一行，第一行是各栏的名称，第二行每栏写 ---，例如 | --- | --- |。',
  );
  expect(await saidOf('| 项目 | 数 |\n| --- | --- |\n| 甲 | 1 |')).toEqual([]);
});
