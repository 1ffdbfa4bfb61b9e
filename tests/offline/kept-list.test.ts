import { expect, test } from 'vitest';
import { listKept } from '#offline/kept-list.ts';

const PAGE = '<h1>a</h1><ul class="b" data-kept><li>none</li></ul><ul><li>c</li></ul>';
const titled = (title: string): string =>
  `<head><meta property="og:title" content="${title}"></head><body></body>`;

test('pages are listed in place of the words for none', () => {
  const kept = [
    ['https://a.test/x/', titled('“5G”&#38;$&amp;&#60;')],
    ['https://a.test/y/', titled('乙')],
  ] as const;
  expect(listKept(PAGE, kept)).toBe(
    '<h1>a</h1><ul class="b" data-kept><li><a href="https://a.test/x/">“5G”&#38;$&amp;&#60;</a></li>' +
      '<li><a href="https://a.test/y/">乙</a></li></ul><ul><li>c</li></ul>',
  );
});

test('an address cannot end the attribute it stands in', () => {
  const html = listKept(PAGE, [['https://a.test/"><b>&', titled('甲')]]);
  expect(html).toContain('href="https://a.test/&quot;>&lt;b>&amp;"');
});

test('where nothing is kept the page stays as it is', () => {
  expect(listKept(PAGE, [])).toBe(PAGE);
  expect(listKept(PAGE, [['https://a.test/z/', '<p>no title</p>']])).toBe(PAGE);
});
