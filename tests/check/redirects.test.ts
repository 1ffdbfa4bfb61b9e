import { describe, expect, test } from 'vitest';
import { article, put, said } from './folder.ts';

test('a redirect leads from an address that is gone to one that is there', async () => {
  put('redirects.yaml', '- from: /articles/20240315-99/\n  to: /articles/20240315-01/\n');
  expect(await said()).toEqual([]);
});

test('a file may lead to a file or to a page', async () => {
  put(
    'redirects.yaml',
    ['日程 安排.docx', '旧日程.pdf']
      .map(
        (name) =>
          `- from: /articles/20250801-x01/${name}\n  to: /articles/20250801-x01/日程表.pdf\n`,
      )
      .concat('- from: /organizations/old/rss.xml\n  to: /rss.xml\n')
      .concat('- from: /articles/x/表.pdf\n  to: /articles/20250801-x01/\n')
      .join(''),
  );
  expect(await said()).toEqual([]);
});

test.each([
  [
    'from: /articles/20240315-02/\n  to: /articles/20240315-01/',
    ':1:9 /articles/20240315-02/ 现在就有网页',
  ],
  [
    'from: /articles/x/\n  to: /articles/20240315-0/',
    ':2:7 转到的网页 /articles/20240315-0/ 不存在，是否想写“/articles/20240315-01/”',
  ],
  [
    'from: /articles/20240315-02/\n  to: /articles/20240315-01/表.pdf',
    ':1:9 /articles/20240315-02/ 现在就有网页',
  ],
  [
    'from: /articles/20250801-x01/日程表.pdf\n  to: /',
    ':1:9 /articles/20250801-x01/日程表.pdf 现在就有文件',
  ],
  [
    'from: /articles/x/表.pdf\n  to: /articles/20250801-x01/无.pdf',
    ':2:7 转到的文件 /articles/20250801-x01/无.pdf 不存在',
  ],
  ['from: /articles/x/%E8%A1%A8.pdf\n  to: /', ':1:9 “from”（原网址）写得不对'],
  ['from: /articles/x\n  to: /', ':1:9 “from”（原网址）写得不对'],
  ['from: /hant/articles/x/\n  to: /', ':1:9 “from”（原网址）写得不对'],
  ['from: /a/\n  to: /\n- from: /a/\n  to: /about/', ':3:9 “/a/”出现了两次'],
])('%s is refused', async (entry, message) => {
  put('redirects.yaml', `- ${entry}\n`);
  expect((await said())[0]).toContain(`redirects.yaml${message}`);
});

describe('what went away with an item', () => {
  const ISSUE = '20180401';
  const FIELDS = { date: '2018-04-01', issue: `"${ISSUE}"`, source: '[1, 3]', order: '1' };
  const ADDRESSES = [
    ...['/articles/tried/source/', `/issues/${ISSUE}/`, `/issues/${ISSUE}/full/`, '/archive/2018/'],
    `/data/issues/${ISSUE}.json`,
  ];

  /** What is said of links to addresses, and of redirects from those of them that are pages. */
  async function saidOfAddresses(): Promise<string[]> {
    const links = ADDRESSES.map((address, index) => `[第${index}页](${address})`).join('、');
    article(`${links}。`, { title: '青禾市科协写了链接' }, 'linking');
    const pages = ADDRESSES.filter((address) => address.endsWith('/'));
    put('redirects.yaml', pages.map((from) => `- from: ${from}\n  to: /about/\n`).join(''));
    return (await said()).filter((line) => /链接|现在就有/u.test(line));
  }

  function putBulletin(): void {
    const text = '青禾市科协试写稿件\n正文。\n';
    put(`bulletins/${ISSUE}/source.txt`, text);
    const source = `{ file: source.txt, sha256: ${'0'.repeat(64)}, encoding: utf-8, format: text }`;
    put(
      `bulletins/${ISSUE}/bulletin.yaml`,
      `id: "${ISSUE}"\ndate: 2018-04-01\ndateBasis: given\npublisher: 青禾市科协\nsource: ${source}\n`,
    );
  }

  test('is there as long as the item is published, and needs no redirect', async () => {
    putBulletin();
    article('正文。', FIELDS);
    const lines = await saidOfAddresses();
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(line).toContain('现在就有网页，不会转到别处');
  });

  test.each([
    ['withdrawn', { withdrawn: 'true' }, '指向的网页不存在'],
    ['a draft again', { draft: 'true' }, '指向的网页里只有草稿，发布后打不开'],
  ])('is gone once it is %s, and may lead elsewhere', async (_name, fields, reason) => {
    putBulletin();
    article('正文。', { ...FIELDS, ...fields });
    const lines = await saidOfAddresses();
    expect(lines).toHaveLength(ADDRESSES.length);
    for (const line of lines) expect(line).toContain(reason);
  });

  test('is not the page of a withdrawn item, which holds a notice', async () => {
    article('正文。', { ...FIELDS, withdrawn: 'true' });
    put('redirects.yaml', '- from: /articles/tried/\n  to: /about/\n');
    expect(await said()).toEqual([expect.stringContaining('/articles/tried/ 现在就有网页')]);
  });

  test('is the page of an item that is a draft again', async () => {
    article('正文。', { ...FIELDS, draft: 'true' });
    put('redirects.yaml', '- from: /articles/tried/\n  to: /about/\n');
    expect((await said()).filter((line) => line.startsWith('redirects.yaml'))).toEqual([]);
  });
});
