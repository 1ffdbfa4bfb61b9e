import { describe, expect, test } from 'vitest';
import { splitBulletin } from '#bulletin/split.ts';
import { planImport } from '#importing/plan.ts';
import { nameResolver } from '#importing/resolve-names.ts';
import { stockAfter } from '#importing/stock-after.ts';
import type { Stock } from '#importing/stock.ts';
import { verifyPlan } from '#importing/verify.ts';
import { options } from '../bulletin/split-options.ts';
import { emptyStock, received, textIn } from './stock.ts';

/** Text made for these tests; it tells of nothing that happened. */
const TEXT = `【要聞】
東坡區科協舉辦昆蟲標本展
8月20日，昆蟲標本展舉辦。（東坡區科協）

【基層動態】
西坡區科協舉辦天文觀測夜
8月22日，天文觀測夜舉辦。（西坡區科協）
`;

const stock: Stock = {
  ...emptyStock,
  organizations: {
    text: '- slug: dongpo\n  name: 东坡区科协\n',
    entries: [{ slug: 'dongpo', name: '东坡区科协', aliases: [] }],
  },
};

describe('a bulletin in Traditional characters', () => {
  const one = received(TEXT);
  const bulletin = splitBulletin(one, options);
  const plan = planImport(stock, bulletin, one.bytes, { force: false, told: false });
  const article = textIn(plan, 'articles/2023/20230823-01.md') ?? '';

  test('is written as it is printed, and says in which script', () => {
    expect(article).toContain('title: 東坡區科協舉辦昆蟲標本展\n');
    expect(article).toContain('\n昆蟲標本展舉辦。'.slice(1));
    expect(article).toContain('\nscript: Hant\n');
  });

  test('has the names of the lists, which get none twice', () => {
    expect(article).toContain('\nsection: 要闻\n');
    expect(article).toContain('\n  - 东坡区科协\n');
    expect(textIn(plan, 'organizations.yaml')).toBe(
      '- slug: dongpo\n  name: 东坡区科协\n- slug: xi-po-qu-ke-xie\n  name: 西坡区科协\n  new: true\n',
    );
    expect(textIn(plan, 'sections.yaml')).toContain('name: 基层动态\n  new: true');
    expect(textIn(plan, 'sections.yaml')).not.toContain('要聞');
  });

  test('is what the site reads, and is known again', () => {
    const after = stockAfter(stock, plan, verifyPlan(stock, plan));
    const again = planImport(after, bulletin, one.bytes, { force: false, told: true });
    expect(again.writes).toEqual([]);
  });
});

describe('a name', () => {
  const resolve = nameResolver(['东坡区科协', '臺北館', '台北馆']);

  test.each([
    ['东坡区科协', undefined, '东坡区科协'],
    ['東坡區科協', undefined, '东坡区科协'],
    ['東坡區科協', 'Hant', '东坡区科协'],
    ['臺北館', 'Hant', '臺北館'],
    ['西坡區科協', 'Hant', '西坡区科协'],
    ['西坡區科協', undefined, '西坡區科協'],
  ] as const)('printed as %s in %s is %s', (printed, script, name) => {
    expect(resolve(printed, script)).toBe(name);
  });
});
