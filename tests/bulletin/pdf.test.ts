import { describe, expect, test } from 'vitest';
import { readLines } from '#bulletin/lines.ts';
import type { Manuscript, Print } from '#bulletin/manuscript.ts';
import { tellDoors, textOfGlyph } from '#bulletin/pdf/unicode.ts';
import { receive } from '#bulletin/receive.ts';
import { shapesOf } from '#bulletin/shape.ts';
import { paragraph, rawPdf, type DrawnPage } from '../support/print/raw-pdf.ts';

/** Text made for these tests; it tells of nothing that happened. */
const FULL = '天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余';
const NARROW = FULL.slice(0, 12);

const read = async (pages: readonly DrawnPage[]): Promise<Manuscript> =>
  (await receive('样张.pdf', rawPdf(pages))).manuscript;

const linesOf = ({ text }: Manuscript): string[] => text.split('\n');

const printOf = ({ text, prints }: Manuscript, line: string): Print =>
  prints.get(text.replaceAll('\f', '').split('\n').indexOf(line) + 1) as Print;

describe('the lines of a PDF', () => {
  test('come in reading order, whatever the order in which they are drawn, pages set apart', async () => {
    const words = paragraph([`${FULL}一`, `${FULL}二`, `${FULL}三`]);
    const pages = [{ words: words.toReversed() }, { words: paragraph([`${FULL}四`]) }];
    expect((await read(pages)).text).toBe(`${FULL}一\n${FULL}二\n${FULL}三\n\f${FULL}四`);
  });

  test('tell type size, alignment, indent, width and the gap above them', async () => {
    const manuscript = await read([
      {
        words: [
          { x: 200, y: 760, text: '某区科协举办活动', size: 22 },
          ...paragraph([FULL, FULL, FULL, FULL], 80, 700).map((line, index) =>
            index === 0 ? { ...line, x: 112, text: FULL.slice(0, 24) } : line,
          ),
          { x: 400, y: 540, text: '（某区科协）' },
        ],
      },
    ]);
    expect(printOf(manuscript, '某区科协举办活动')).toMatchObject({
      size: 1.38,
      align: 'centre',
      width: 11,
    });
    expect(printOf(manuscript, FULL.slice(0, 24))).toMatchObject({
      size: 1,
      align: 'start',
      indent: 2,
      bold: false,
    });
    expect(printOf(manuscript, FULL)).toMatchObject({ indent: 0, width: 26, gap: 0, zone: 'body' });
    expect(printOf(manuscript, '（某区科协）')).toMatchObject({ align: 'end' });
    expect(printOf(manuscript, '（某区科协）').gap).toBeGreaterThan(1);
  });

  test.each([
    ['a face of that weight', [{ x: 80, y: 760, text: '标题', font: 'F2' as const }]],
    ['an outline', [{ x: 80, y: 760, text: '标题', mode: 2 }]],
    ['drawing twice', [0, 0.4].map((dx) => ({ x: 80 + dx, y: 760, text: '标题' }))],
  ])('are bold by %s, and told once', async (_, title) => {
    const manuscript = await read([{ words: [...title, ...paragraph([FULL, FULL])] }]);
    expect(linesOf(manuscript)).toEqual(['标题', FULL, FULL]);
    expect(printOf(manuscript, '标题').bold).toBe(true);
    expect(printOf(manuscript, FULL).bold).toBe(false);
  });

  test('keep the same character twice in a row', async () => {
    const manuscript = await read([{ words: paragraph(['人人科协年年开会']) }]);
    expect(manuscript.text).toBe('人人科协年年开会');
  });

  test('take up raised and lowered characters, and words with wide gaps between them', async () => {
    const manuscript = await read([
      {
        words: [
          ...paragraph([FULL, '面积百', FULL]),
          { x: 128, y: 698, text: '二', size: 8 },
          { x: 136, y: 691.2, text: '余' },
          { x: 80, y: 560, text: '简' },
          { x: 180, y: 560, text: '报' },
        ],
      },
    ]);
    expect(linesOf(manuscript)).toEqual([FULL, '面积百二余', FULL, '简　　报']);
  });

  test('have no spaces where type is spaced out evenly', async () => {
    const words = [...'科技工作者之家'].map((text, index) => ({
      x: 80 + index * 28,
      y: 760,
      text,
    }));
    const manuscript = await read([{ words: [...words, ...paragraph([FULL, FULL])] }]);
    expect(linesOf(manuscript)[0]).toBe('科技工作者之家');
  });

  test('are told by plain characters where a font names radicals and ligatures', async () => {
    const manuscript = await read([{ words: paragraph(['⼀⾦⽣⾄⻓⻅ﬁ金⸺']) }]);
    expect(manuscript.text).toBe('一金生至长见fi金——');
  });

  test.each([
    ['户', '每一⼾家庭都有一位科普员'],
    ['戶', '每一⼾家庭都有一位科學老師，這裡還有圖書館與實驗室'],
  ])('have %s for the radical of doors as the script of the text has it', (door, text) => {
    expect(tellDoors(textOfGlyph(text))).toBe(text.replace('⼾', door));
  });

  test.each([
    [16, true],
    [20, false],
  ])('of %i points go on with a credit above in 16: %s', async (size, goesOn) => {
    const words = [
      ...paragraph([FULL, FULL, '来源：青川县科协、青川县教育局、白沙河镇科协、青川县气象局、']),
      { x: 80, y: 640, text: '青川县科技馆', size },
    ];
    const lines = readLines(await read([{ words }]));
    expect(shapesOf(lines, (same) => same).at(-1)?.continuesCredit).toBe(goesOn);
  });

  test('that stand upright or across come last on their page, out of the text', async () => {
    const manuscript = await read([
      {
        words: [
          { x: 200, y: 500, text: '内部资料', size: 40, turn: 45 },
          ...paragraph([FULL, FULL]),
        ],
      },
    ]);
    expect(linesOf(manuscript)).toEqual([FULL, FULL, '内部资料']);
    expect(printOf(manuscript, '内部资料').zone).toBe('foot');
  });

  test('of a page that lies on its side are read as they are seen', async () => {
    const bytes = rawPdf([{ words: [{ x: 100, y: 100, text: '横放的页', turn: 90 }] }], {
      dictionary: '/Rotate 90',
    });
    const { manuscript } = await receive('样张.pdf', bytes);
    expect(manuscript.text).toBe('横放的页');
    expect(manuscript.prints.get(1)?.zone).toBe('body');
  });

  test('follow form objects, spacing and scaling of text', async () => {
    const operators =
      'q 1 0 0 1 0 -40 cm BT /F1 16 Tf 4 Tc 80 Tz 80 760 Td <4e2d6587> Tj 0 -20 Td <7b80> Tj ET Q';
    const manuscript = await read([{ words: [], operators }]);
    expect(linesOf(manuscript)).toEqual(['中文', '简']);
  });
});

describe('columns', () => {
  const left = Array.from({ length: 12 }, (_, index) => `${NARROW}左${index % 10}`);
  const right = Array.from({ length: 12 }, (_, index) => `${NARROW}右${index % 10}`);
  const columns = [...paragraph(left, 70, 640, 14), ...paragraph(right, 310, 640, 14)];

  test('are read one after the other, with what spans them in its place', async () => {
    const title = { x: 180, y: 700, text: '横跨两栏的标题文字', size: 22 };
    const below = { x: 120, y: 280, text: '横跨两栏的另一个标题说的是别的事', size: 18 };
    const manuscript = await read([{ words: [...columns, title, below] }]);
    expect(linesOf(manuscript)).toEqual([title.text, ...left, ...right, below.text]);
    expect(manuscript.prints.get(2)).toMatchObject({ indent: 0, gap: 0 });
    expect(manuscript.prints.get(14)).toMatchObject({ indent: 0, gap: 0, align: 'start' });
  });

  test('need not stand on the same lines', async () => {
    const shifted = paragraph(right, 310, 631, 14);
    const manuscript = await read([{ words: [...paragraph(left, 70, 640, 14), ...shifted] }]);
    expect(linesOf(manuscript)).toEqual([...left, ...right]);
  });

  test('of a last page that hardly shows them are those of the page before', async () => {
    const last = [
      ...paragraph(left.slice(0, 3), 70, 640, 14),
      ...paragraph(right.slice(0, 2), 310, 640, 14),
    ];
    const manuscript = await read([{ words: columns }, { words: last }]);
    expect(linesOf(manuscript).slice(-5)).toEqual([
      `\f${left[0]}`,
      ...left.slice(1, 3),
      ...right.slice(0, 2),
    ]);
  });

  test('are none where two fields stand on a line', async () => {
    const words = [
      { x: 80, y: 760, text: '某市科学技术协会' },
      { x: 380, y: 760, text: '二〇二三年九月' },
      ...paragraph([FULL, FULL, FULL]),
    ];
    expect(linesOf(await read([{ words }]))[0]).toBe('某市科学技术协会　　二〇二三年九月');
  });
});

describe('margins', () => {
  const page = (number: number, head = '某某简报'): DrawnPage => ({
    words: [
      { x: 250, y: 800, text: head, size: 10 },
      ...paragraph(Array.from({ length: 12 }, () => FULL)),
      { x: 290, y: 50, text: `— ${number} —`, size: 12 },
    ],
  });

  test('hold page numbers, and what stands there on page after page', async () => {
    const manuscript = await read([page(1), page(2), page(3)]);
    const zones = [...manuscript.prints.values()].map(({ zone }) => zone);
    expect(zones.filter((zone) => zone === 'head')).toHaveLength(3);
    expect(zones.filter((zone) => zone === 'foot')).toHaveLength(3);
    expect(printOf(manuscript, FULL).zone).toBe('body');
  });

  test('hold no title that stands at the head of one page', async () => {
    const manuscript = await read([page(1), page(2), page(3, '某区科协开展活动')]);
    expect(printOf(manuscript, '某区科协开展活动').zone).toBe('body');
  });
});

describe('tables', () => {
  const grid = [80, 200, 320, 440].map((x) => `${x} 500 m ${x} 620 l S`);
  const rows = [500, 540, 580, 620].map((y) => `80 ${y} m 440 ${y} l S`);
  const cells = [
    ['序号', '单位', '数量'],
    ['一', '甲区科协', '三十'],
    ['二', '乙区科协', '四十'],
  ];
  const words = cells.flatMap((row, down) =>
    row.map((text, across) => ({ x: 90 + across * 120, y: 595 - down * 40, text, size: 12 })),
  );

  test('with rules have a line for each row, cells set apart by tabs', async () => {
    const manuscript = await read([
      { words: [...paragraph([FULL, FULL]), ...words], operators: [...grid, ...rows].join('\n') },
    ]);
    expect(linesOf(manuscript)).toEqual([FULL, FULL, ...cells.map((row) => row.join('\t'))]);
    expect([...manuscript.prints.values()].map(({ row }) => row)).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
  });

  test('join the lines of a cell', async () => {
    const tall = [
      ...words.filter(({ text }) => text !== '甲区科协'),
      { x: 210, y: 564, text: '甲区科学', size: 12 },
      { x: 210, y: 549, text: '技术协会', size: 12 },
    ];
    const manuscript = await read([{ words: tall, operators: [...grid, ...rows].join('\n') }]);
    expect(linesOf(manuscript)[1]).toBe('一\t甲区科学技术协会\t三十');
  });

  test('without rules are known by their aligned cells', async () => {
    const manuscript = await read([{ words: [...paragraph([FULL, FULL]), ...words] }]);
    expect(linesOf(manuscript).slice(2)).toEqual(cells.map((row) => row.join('\t')));
    expect(manuscript.prints.get(3)?.row).toBe(true);
  });

  test('are none in a frame around text', async () => {
    const frame = '70 500 m 530 500 l 530 760 l 70 760 l s';
    const manuscript = await read([{ words: paragraph([FULL, FULL]), operators: frame }]);
    expect(linesOf(manuscript)).toEqual([FULL, FULL]);
  });
});

describe('pictures', () => {
  test('are told with their page and the line above them, rules and bullets not', async () => {
    const operators = 'q 200 0 0 150 80 400 cm /Im1 Do Q q 8 0 0 8 60 720 cm /Im1 Do Q';
    const manuscript = await read([
      { words: paragraph([FULL]) },
      { words: paragraph([FULL, FULL]), operators },
    ]);
    expect(manuscript.pictures).toEqual([{ line: 3, page: 2, scan: false }]);
  });

  test('in a margin of page after page are told once, photographs each time', async () => {
    const logo = 'q 100 0 0 40 60 790 cm /Im1 Do Q';
    const photograph = 'q 40 0 0 30 0 0 cm q 5 0 0 5 2 13 cm /Im1 Do Q Q';
    const pages = [1, 2, 3].map(() => ({
      words: paragraph([FULL]),
      operators: `${logo}\n${photograph}`,
    }));
    const { pictures } = await read(pages);
    expect(pictures.map(({ page }) => page)).toEqual([1, 1, 2, 3]);
  });

  test('that are a whole page are told as scans', async () => {
    const scan = { words: [], operators: 'q 595 0 0 842 0 0 cm /Im1 Do Q' };
    const manuscript = await read([{ words: paragraph([FULL]) }, scan]);
    expect(manuscript.pictures).toEqual([{ line: 1, page: 2, scan: true }]);
  });

  test('that are whole pages are told on each, numbered or not, in one piece or in strips', async () => {
    const sheet = 'q 595 0 0 842 0 0 cm /Im1 Do Q';
    const strips = [0, 300, 600].map((y) => `q 595 0 0 242 0 ${y} cm /Im1 Do Q`).join('\n');
    const scan = (number: number, operators: string): DrawnPage => ({
      words: [{ x: 280, y: 40, text: `- ${number} -`, size: 12 }],
      operators,
    });
    const pages = [{ words: paragraph([FULL]) }, scan(2, sheet), scan(3, sheet), scan(4, strips)];
    const { pictures } = await read(pages);
    expect(pictures.map(({ page, scan }) => [page, scan])).toEqual(
      [2, 3, 4, 4, 4].map((page) => [page, true]),
    );
  });

  test('behind text or with words below are no scans', async () => {
    const photograph = 'q 500 0 0 500 40 200 cm /Im1 Do Q';
    const caption = [{ x: 200, y: 170, text: '图为活动现场' }];
    const { pictures } = await read([
      { words: paragraph([FULL, FULL]), operators: 'q 595 0 0 842 0 0 cm /Im1 Do Q' },
      { words: caption, operators: photograph },
    ]);
    expect(pictures.map(({ scan }) => scan)).toEqual([false, false]);
  });
});
