import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtPages } from './pages.ts';
import { SITES } from './sites.ts';

const [real, second] = SITES;
const pages = new Map(SITES.map(({ outDir }) => [outDir as string, builtPages(outDir)]));
const page = ({ outDir }: (typeof SITES)[number], path: string) => {
  const found = pages.get(outDir)?.find((one) => one.path === path);
  if (!found) throw new Error(`No page ${path}`);
  return found.$;
};

describe('an article', () => {
  test('has a number and an anchor a paragraph, named for those who cannot see it', () => {
    const $ = page(real, '/articles/20230823-11/');
    const paragraphs = $('.article-body > p').toArray();
    expect(paragraphs.length).toBeGreaterThan(1);
    for (const [index, paragraph] of paragraphs.entries()) {
      const number = index + 1;
      const link = $(paragraph).find('.paragraph-link');
      expect($(paragraph).attr('id')).toBe(`p${number}`);
      expect(link.attr('href')).toBe(`#p${number}`);
      expect(link.attr('aria-label')).toBe(`第${number}段`);
    }
  });

  /** The titles that stand under a heading beside the article, without where they may be broken. */
  const under = ($: ReturnType<typeof page>, heading: string): string[] =>
    $('.neighbours section')
      .filter((_, section) => $(section).find('h2').text().trim() === heading)
      .find('a')
      .map((_, link) => $(link).text().replace(/\s+/g, ''))
      .get();

  test('leads to what is most like it', () => {
    expect(under(page(real, '/articles/20230823-05/'), '相关稿件')[0]).toBe(
      '市科协与房山区人民政府签署战略合作协议',
    );
  });

  test('leads to the item before it of its section and of its organization, in other issues', () => {
    expect(under(page(second, '/articles/20250620-01/'), '此前')).toEqual([
      '活动上一条东坡区科协召开科普工作座谈会',
      '东坡区科协上一条东坡区科协召开科普工作座谈会',
    ]);
  });

  test('leads to its bulletin as it was received, byte for byte', () => {
    const address = page(real, '/articles/20230823-11/source/')('a[download]').attr('href') ?? '';
    const published = readFileSync(join(real.outDir, address));
    expect(published.equals(readFileSync('content/bulletins/20230823/source.txt'))).toBe(true);
  });
});

test('every page tells the day of an item in one way, one that is only about right too', () => {
  let about = 0;
  for (const [, ofSite] of pages) {
    for (const { $, path } of ofSite) {
      for (const time of $('time[datetime]').toArray()) {
        const day = $(time).text();
        expect(day, path).toMatch(/^[约約]?(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:（[^）]+）)?$/u);
        if (/^[约約]/u.test(day)) about++;
      }
    }
  }
  expect(about).toBeGreaterThan(20);
});
