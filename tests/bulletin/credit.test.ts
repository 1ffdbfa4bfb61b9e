import { expect, test } from 'vitest';
import { closingCredit } from '#bulletin/credit.ts';

test.each([
  ['（常 林、邹晓梅）', ['常林', '邹晓梅']],
  ['（作者系省农机研究所退休高级工程师 乔木森）', ['乔木森']],
  ['（会长 区永铿）', ['会长区永铿']],
  ['（第二高级中学 政教处）', ['第二高级中学政教处']],
  ['（市科协 市林业局）', ['市科协', '市林业局']],
  ['来源 | 昆虫学会', ['昆虫学会']],
])('%s names %j', (credit, names) => {
  expect(closingCredit(credit)?.names).toEqual(names);
});
