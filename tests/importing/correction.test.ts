import { describe, expect, test } from 'vitest';
import { issueSchema } from '#article/issue.ts';
import type { Received } from '#bulletin/receive.ts';
import { readYaml } from '#source/yaml.ts';
import { bulletinJson } from '#importing/bulletin-json.ts';
import type { Stock } from '#importing/stock.ts';
import { planOne } from '#importing/import.ts';
import { emptyStock, importOptions, received } from './stock.ts';

/** Text made for these tests; it tells of nothing that happened. */
const item = (body: string, what: string, verb = '举办'): string =>
  `${body}${verb}${what}\n8月20日，${body}${verb}${what}，居民到场，老师讲解，孩子们提问。\n`;
const A = item('东坡区科协', '昆虫标本展');
const B = item('西坡区科协', '天文观测夜');
const C = item('南坡区科协', '化石讲座');
const D = item('北坡区科协', '航模比赛');

const FOLDER = 'bulletins/20230823';
const options = { ...importOptions, date: '2023-08-23' };

function take(stock: Stock, source: string | Received, more: object = {}) {
  const one = typeof source === 'string' ? received(source) : source;
  const { plan, after } = planOne(stock, one, { ...options, ...more });
  const titles = plan.bulletin.articles.map(
    ({ id, title }) => `${id.slice(-2)} ${title.slice(0, 2)}`,
  );
  const paths = plan.writes.map(({ path }) => path);
  // What comes next comes in another call.
  return { plan, after: { ...after, imported: new Map() }, titles, paths };
}

/** The same text as it would come as PDF. */
const asPdf = (text: string): Received => {
  const one = received(text, '样张.pdf');
  return {
    ...one,
    bytes: new TextEncoder().encode(`%PDF ${text}`),
    manuscript: { ...one.manuscript, format: 'pdf' },
  };
};

describe('the ids of a corrected bulletin', () => {
  const first = take(emptyStock, [A, B, C].join('\n'));

  test('follow its items when they change places, new ones get new ids', () => {
    expect(take(first.after, [C, D, A, B].join('\n')).titles).toEqual([
      '03 南坡',
      '04 北坡',
      '01 东坡',
      '02 西坡',
    ]);
  });

  const long = (who: string): string =>
    `${who}举办天文观测夜\n8月20日晚，${who}在文化广场举办天文观测夜。六台望远镜依次架起，居民排队观看木星和土星，老师在旁讲解，孩子们提了许多问题。活动持续到夜里十点。（${who}）\n`;

  test('stay with items of which title and text have both been corrected', () => {
    const two = take(emptyStock, [A, long('西坡区科协')].join('\n'));
    const corrected = long('西坡区科协')
      .replaceAll('天文观测夜', '天文观测之夜')
      .replace('六台', '七台');
    expect(take(two.after, [A, corrected].join('\n')).titles).toEqual(['01 东坡', '02 西坡']);
  });

  test('are not taken over by another item that follows the same pattern', () => {
    const school = (number: number): string =>
      `第${number}中学举办昆虫标本展\n8月20日，第${number}中学举办昆虫标本展。\n`;
    const three = take(emptyStock, [1, 2, 3].map(school).join('\n'));
    const { plan } = take(three.after, [2, 3, 4].map(school).join('\n'));
    expect(plan.bulletin.articles.map(({ id }) => id)).toEqual([
      '20230823-02',
      '20230823-03',
      '20230823-04',
    ]);
    expect(plan.missing).toEqual(['20230823-01']);
    const two = take(emptyStock, [A, B, long('西坡区科协')].join('\n'));
    const other = take(two.after, [A, B, long('南坡区科协')].join('\n'));
    expect(other.titles).toEqual(['01 东坡', '02 西坡', '04 南坡']);
  });

  test('tell apart items of one title by their text', () => {
    const same = (who: string): string => `科普活动举办\n8月20日，${who}举办科普活动。\n`;
    const two = take(emptyStock, [same('甲区'), same('乙区')].join('\n'));
    const turned = take(two.after, [same('乙区'), same('甲区')].join('\n'));
    expect(turned.plan.bulletin.articles.map(({ id }) => id)).toEqual([
      '20230823-02',
      '20230823-01',
    ]);
  });

  test('of an item that is gone are named and not given to another', () => {
    const second = take(first.after, [A, C, D].join('\n'));
    expect(second.titles).toEqual(['01 东坡', '03 南坡', '04 北坡']);
    expect(second.plan.missing).toEqual(['20230823-02']);
    expect(second.after.files.has('articles/2023/20230823-02.md')).toBe(true);
    const third = take(second.after, [A, B, C, D].join('\n'));
    expect(third.titles).toEqual(['01 东坡', '02 西坡', '03 南坡', '04 北坡']);
  });

  test.each([
    ['in the last import', (stock: Stock) => stock],
    ['before a correction', (stock: Stock) => take(stock, [A, B].join('\n')).after],
  ])('are not given again once given, though the file of the last item is gone: %s', (_, then) => {
    const stock = then(first.after);
    const path = 'articles/2023/20230823-03.md';
    const gone: Stock = {
      ...stock,
      articles: stock.articles.filter(({ id }) => id !== '20230823-03'),
      articleFiles: new Map([...stock.articleFiles].filter(([id]) => id !== '20230823-03')),
      files: stock.files.after([{ path, content: undefined }]),
    };
    expect(take(gone, [A, B, D].join('\n')).titles).toEqual(['01 东坡', '02 西坡', '04 北坡']);
  });

  test('are of another issue when less than half of the titles are the same', () => {
    const other = take(first.after, [A, D, item('中坡区科协', '机器人营')].join('\n'));
    expect(other.plan.bulletin.issue.id).toBe('20230823b');
    const half = take(first.after, [A, D].join('\n'));
    expect(half.plan.bulletin.issue.id).toBe('20230823');
  });

  test('count a title of the bulletin once, however often the issue has it', () => {
    const same = `科普活动举办\n8月20日，科普活动举办。\n`;
    const twice = take(emptyStock, [same, same].join('\n'));
    const other = take(twice.after, [same, A, B].join('\n'));
    expect(other.plan.bulletin.issue.id).toBe('20230823b');
  });
});

describe('a bulletin that has the number of an issue of the year', () => {
  const issueOf = (publisher: string, ...items: string[]): string =>
    [`科普简报\n第9期\n${publisher}编印    2023年8月23日\n`, ...items].join('\n');
  const told = ({ plan }: ReturnType<typeof take>): string[] =>
    plan.bulletin.diagnostics.flatMap(({ code, message }) =>
      code === 'correction' ? message : [],
    );
  const idOf = ({ plan }: ReturnType<typeof take>): string => plan.bulletin.issue.id;
  const east = take(emptyStock, issueOf('东坡区科协', A));
  const west = take(east.after, issueOf('西坡区科协', B));

  test('is another issue where both mastheads name their publishers, and these differ', () => {
    expect(idOf(west)).toBe('20230823b');
    expect(told(west)).toEqual([]);
    expect(idOf(take(west.after, issueOf('西坡区科协', C)))).toBe('20230823b');
    expect(idOf(take(west.after, issueOf('东坡区科协', C)))).toBe('20230823');
  });

  test('is another issue though one publisher is the site’s, if its masthead says so', () => {
    const site = take(emptyStock, issueOf('某市科协', A));
    expect(idOf(take(site.after, issueOf('西坡区科协', B)))).toBe('20230823b');
    const unsaid = take(emptyStock, A, { number: 9 });
    expect(idOf(take(unsaid.after, issueOf('西坡区科协', B)))).toBe('20230823');
  });

  test('is the same issue where the lists know the publishers as one', () => {
    const { text, entries } = emptyStock.organizations;
    const also = { slug: 'dong', name: '东坡区科学技术协会', aliases: ['东坡区科协'] };
    const stock = { ...east.after, organizations: { text, entries: [...entries, also] } };
    expect(idOf(take(stock, issueOf('东坡区科学技术协会', B)))).toBe('20230823');
  });

  test('is told to be taken for a correction of which issue, and why, as one found by titles', () => {
    const how = '如是另一份简报，请单独导入，用 --issue 另给编号。';
    expect(told(east)).toEqual([]);
    expect(told(take(east.after, issueOf('东坡区科协', A)))).toEqual([]);
    expect(told(take(east.after, B, { number: 9 }))).toEqual([
      `当作 20230823 期的更正：同是 2023 年第 9 期。${how}`,
    ]);
    expect(told(take(east.after, [A, B].join('\n')))).toEqual([
      `当作 20230823 期的更正：2 条标题里有 1 条相同。${how}`,
    ]);
    expect(told(take(east.after, D, { issue: '20230823' }))).toEqual(['当作 20230823 期的更正。']);
  });
});

describe('what an editor said of an issue', () => {
  const sectionsOf = ({ plan }: ReturnType<typeof take>): string[] =>
    plan.bulletin.articles.map(({ section }) => section);

  test('holds for its corrections: the section of items without a heading', () => {
    const first = take(emptyStock, [A, B].join('\n'), { defaultSection: '通知' });
    const second = take(first.after, [A, B, C].join('\n'));
    expect(sectionsOf(second)).toEqual(['通知', '通知', '通知']);
    expect(second.paths).not.toContain('articles/2023/20230823-01.md');
    expect(sectionsOf(take(first.after, [A, B].join('\n')))).toEqual(['通知', '通知']);
    const third = take(second.after, [A, B].join('\n'), { defaultSection: '动态' });
    expect(sectionsOf(third)).toEqual(['动态', '动态']);
    expect(sectionsOf(take(third.after, [A, B, D].join('\n')))).toEqual(['动态', '动态', '动态']);
  });

  const numbered = (number: number, ...items: string[]): string =>
    [`科普简报\n第${number}期\n东坡区科协编印    2023年8月23日\n`, ...items].join('\n');
  const told = ({ plan }: ReturnType<typeof take>): string[] =>
    plan.bulletin.diagnostics.flatMap(({ code, message }) =>
      code.startsWith('number-') ? message : [],
    );

  test('is no number that was only read: a correction mends it, and says so', () => {
    const first = take(emptyStock, numbered(8, A, B));
    const second = take(first.after, numbered(9, A, B));
    expect(second.plan.record).toMatchObject({ id: '20230823', number: 9 });
    expect(told(second)).toEqual(['期号照报头由第 8 期改为第 9 期。如不对，请用 --number 指定。']);
    const third = take(second.after, [A, B, C].join('\n'));
    expect(third.plan.record.number).toBe(9);
    expect(told(third)).toEqual([]);
  });

  test('is the number it gave, whatever a correction prints, which is told', () => {
    const first = take(emptyStock, numbered(7, A, B), { number: 8 });
    const second = take(first.after, numbered(9, A, B));
    expect(second.plan.record).toMatchObject({ number: 8, given: { number: 8 } });
    expect(told(second)).toEqual([
      '报头写的是第 9 期，仍照以前指定的第 8 期。如要改，请用 --number 指定。',
    ]);
    const third = take(second.after, numbered(9, A, B), { number: 9 });
    expect(third.plan.record).toMatchObject({ number: 9, given: { number: 9 } });
    expect(told(third)).toEqual([]);
  });

  test('stands in a record that reads back', () => {
    const { after } = take(emptyStock, A, { number: 9, defaultSection: '通知' });
    const path = `${FOLDER}/bulletin.yaml`;
    const read = readYaml({ file: path, text: after.files.text(path) ?? '' }, issueSchema);
    expect(read).toMatchObject({
      ok: true,
      value: { given: { number: 9, defaultSection: '通知' }, publisherBasis: 'site' },
    });
  });
});

test('JSON holds what was promised to other programs', () => {
  const { issue } = bulletinJson(take(emptyStock, A).plan.bulletin);
  expect(Object.keys(issue)).toEqual(['id', 'date', 'dateBasis', 'number', 'publisher']);
});

describe('the folder of an issue', () => {
  const first = take(emptyStock, [A, B].join('\n'));
  const text = [A, B.replace('居民', '市民')].join('\n');

  test('keeps the source before the correction, under a number', () => {
    const second = take(first.after, text);
    expect(second.after.files.text(`${FOLDER}/source.txt`)).toBe(text);
    expect(second.after.files.text(`${FOLDER}/source-1.txt`)).toBe([A, B].join('\n'));
    expect(second.plan.record.earlier.map(({ file }) => file)).toEqual(['source-1.txt']);
    const third = take(second.after, asPdf([A, B, C].join('\n')));
    expect(third.after.files.has(`${FOLDER}/source.txt`)).toBe(false);
    expect(third.after.files.text(`${FOLDER}/source-2.txt`)).toBe(text);
    expect(third.plan.record.source.file).toBe('source.pdf');
    expect(third.plan.record.earlier.map(({ file }) => file)).toEqual([
      'source-1.txt',
      'source-2.txt',
    ]);
  });

  test('knows an earlier source again, says so, and keeps each text once', () => {
    const second = take(first.after, text);
    const back = take(second.after, [A, B].join('\n'));
    expect(back.plan.bulletin.issue.id).toBe('20230823');
    expect(back.plan.bulletin.diagnostics.map(({ code }) => code)).toContain('earlier-source');
    const again = take(back.after, text);
    expect(again.paths.filter((path) => path.includes('source-'))).toEqual([]);
    expect(take(again.after, text).paths).toEqual([]);
  });

  test('knows an earlier source even where its correction has no title of it', () => {
    const other = take(first.after, [C, D].join('\n'), { issue: '20230823' });
    const articles = other.after.articles.filter(({ id }) => id > '20230823-02');
    const back = take({ ...other.after, articles }, [A, B].join('\n'));
    expect(back.plan.bulletin.issue.id).toBe('20230823');
  });

  test('keeps what lies where the source goes, and everything that is not the importer’s', () => {
    const files = emptyStock.files.after([
      { path: `${FOLDER}/source.txt`, content: '别的原文' },
      { path: `${FOLDER}/report.md`, content: '编辑的报告' },
      { path: `${FOLDER}/notes.md`, content: '编辑的笔记' },
    ]);
    const { after, plan } = take({ ...emptyStock, files }, text, { issue: '20230823' });
    expect(after.files.text(`${FOLDER}/source-1.txt`)).toBe('别的原文');
    expect(after.files.text(`${FOLDER}/report.md`)).toBe('编辑的报告');
    expect(after.files.text(`${FOLDER}/notes.md`)).toBe('编辑的笔记');
    expect(plan.record.report?.file).toBe('report-2.md');
    expect(take(after, text, { issue: '20230823' }).paths).toEqual([]);
  });

  test('puts back a source that is gone', () => {
    const files = first.after.files.after([{ path: `${FOLDER}/source.txt`, content: undefined }]);
    const again = take({ ...first.after, files }, [A, B].join('\n'));
    expect(again.after.files.has(`${FOLDER}/source.txt`)).toBe(true);
    expect(again.paths.filter((path) => path.startsWith('articles'))).toEqual([]);
  });

  test('has a report of what was split, what to look at and what was left out', () => {
    const source = `【要闻】\n${A}（东坡区科协）\n\n西坡区科协举办天文观测夜\n近日，观测夜举办。\n- 1 -\n`;
    const report = take(emptyStock, source).after.files.text(`${FOLDER}/report.md`) ?? '';
    expect(report).toContain('# 20230823 期的导入报告');
    expect(report).toMatch(/\| 20230823-01 \| 东坡区科协举办昆虫标本展 \| 要闻 \| 2023-08-20 \|/);
    expect(report).toMatch(/- 提醒（第 \d+ 行）：“西坡区科协举办天文观测夜”没有写明日期/);
    expect(report).toContain('- 第 1 行，栏目：要闻');
    expect(report).toMatch(/- 第 \d+ 行，页码：- 1 -/);
  });

  test('has a report that an editor has changed left as it is', () => {
    const changed = [{ path: `${FOLDER}/report.md`, content: '编辑加了话' }];
    const stock = { ...first.after, files: first.after.files.after(changed) };
    const { after } = take(stock, text);
    expect(after.files.text(`${FOLDER}/report.md`)).toBe('编辑加了话');
    expect(after.files.has(`${FOLDER}/report-2.md`)).toBe(true);
  });

  test('has a record whose comments stay', () => {
    const path = `${FOLDER}/bulletin.yaml`;
    const commented = `# 编辑写的\n${first.after.files.text(path)}`;
    const files = first.after.files.after([{ path, content: commented }]);
    const second = take({ ...first.after, files }, text).after.files.text(path) ?? '';
    expect(second).toMatch(/^# 编辑写的\nid: "20230823"\n/);
    expect(readYaml({ file: path, text: second }, issueSchema).ok).toBe(true);
  });

  test('is not written to while its record cannot be read', () => {
    const stock = { ...first.after, issues: [] };
    expect(() => take(stock, text, { issue: '20230823' })).toThrow(/bulletin\.yaml 有错/);
  });
});
