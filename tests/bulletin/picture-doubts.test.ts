import { describe, expect, test } from 'vitest';
import type { Bulletin } from '#bulletin/bulletin.ts';
import type { Picture } from '#bulletin/manuscript.ts';
import { receive } from '#bulletin/receive.ts';
import { splitBulletin, splitManuscript } from '#bulletin/split.ts';
import { paragraph, rawPdf, type DrawnPage } from '../support/print/raw-pdf.ts';
import { options } from './split-options.ts';

/** Text made for these tests; it tells of nothing that happened. */
const BODY = [
  '　　8月20日，青川县科协在文化馆举办讲座，请三位老师讲',
  '解天文常识，一百多人前来听讲。',
];
const item = (title: string, y: number, credit = '（青川县科协）') => [
  { x: 160, y, text: title, size: 22 },
  ...paragraph([BODY[0] as string, `${BODY[1]}${credit}`], 80, y - 40),
];
const FIRST = item('青川县科协举办天文讲座', 760);
const SECOND = item('青川县科协走访农业专家', 760);
const scan = (number: number): DrawnPage => ({
  words: [{ x: 280, y: 40, text: `- ${number} -`, size: 12 }],
  operators: 'q 595 0 0 842 0 0 cm /Im1 Do Q',
});

const split = async (pages: readonly DrawnPage[]): Promise<Bulletin> =>
  splitBulletin(await receive('样张.pdf', rawPdf(pages)), options);
const told = ({ diagnostics }: Bulletin, code: string): string[] =>
  diagnostics.filter((one) => one.code === code).map(({ message }) => message);

describe('scanned pages between pages of text', () => {
  test('are told of by their numbers, with what to do, and are no pictures', async () => {
    const pages = [{ words: FIRST }, ...[2, 3, 4].map(scan), { words: SECOND }, scan(6)];
    const bulletin = await split(pages);
    expect(bulletin.articles).toHaveLength(2);
    expect(told(bulletin, 'scanned-page')).toEqual([
      expect.stringMatching(/^第 2—4 页没有正文文字.*稿件没有导入.*文字识别/u),
      expect.stringMatching(/^第 6 页没有正文文字/u),
    ]);
    expect(told(bulletin, 'picture')).toEqual([]);
  });

  test('leave it open whether the item before them ends there, unless its credit closes it', async () => {
    const open = item('青川县科协检查科普场馆', 560, '');
    const closed = await split([{ words: FIRST }, scan(2)]);
    const bulletin = await split([{ words: [...FIRST, ...open] }, scan(2)]);
    expect(closed.articles.map(({ confidence }) => confidence > 0)).toEqual([true]);
    expect(bulletin.articles.map(({ confidence }) => confidence > 0)).toEqual([true, false]);
    expect(told(bulletin, 'unsure-limits')).toEqual([
      expect.stringMatching(/^“青川县科协检查科普场馆”.*请核对第 6 行/u),
    ]);
  });

  test('are the reason where no item is found', async () => {
    const cover: DrawnPage = { words: [{ x: 200, y: 700, text: '【要闻】' }] };
    expect(told(await split([cover, scan(2)]), 'no-articles')).toEqual([
      expect.stringMatching(/第 2 页是没有文字的扫描页.*文字识别/u),
    ]);
  });
});

describe('a picture is told of by what an editor sees', () => {
  const photograph = 'q 200 0 0 150 80 400 cm /Im1 Do Q';

  test('its page and article in a PDF', async () => {
    const bulletin = await split([{ words: FIRST, operators: photograph }]);
    expect(told(bulletin, 'picture')).toEqual([
      expect.stringMatching(/^稿件“青川县科协举办天文讲座”中第 1 页有一幅图片，/u),
    ]);
  });

  test('the words before it, its article and its name in a Word file', () => {
    const text =
      '青川县科协举办天文讲座\n8月20日，青川县科协举办讲座。\n一百多人前来听讲。（青川县科协）';
    const pictures: Picture[] = [
      { line: 0, page: undefined, scan: false },
      { line: 2, page: undefined, scan: false, name: 'image1.png' },
    ];
    const manuscript = { text, encoding: 'utf-8', format: 'docx', prints: new Map() } as const;
    const source = { file: '样张.docx', sha256: '', encoding: 'utf-8', format: 'docx' } as const;
    const bulletin = splitManuscript({ ...manuscript, pictures }, source, options);
    expect(told(bulletin, 'picture')).toEqual([
      expect.stringMatching(/^文件开头有一幅图片，/u),
      expect.stringMatching(
        /^稿件“青川县科协举办天文讲座”中“…月20日，青川县科协举办讲座。”之后有一幅图片（image1\.png），/u,
      ),
    ]);
  });
});
