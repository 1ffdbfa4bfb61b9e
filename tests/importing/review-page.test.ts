import { load } from 'cheerio';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Bulletin, SplitArticle } from '#bulletin/bulletin.ts';
import { readTextFile } from '#bulletin/receive.ts';
import { splitBulletin } from '#bulletin/split.ts';
import { reviewPage } from '#importing/review-page.ts';
import { options } from '../bulletin/split-options.ts';

function splitText(text: string, file = '样张.txt'): { bulletin: Bulletin; text: string } {
  const bytes = new TextEncoder().encode(text);
  const manuscript = readTextFile(file, bytes);
  return {
    bulletin: splitBulletin({ file, bytes, manuscript }, options),
    text: manuscript.text,
  };
}

/** Text made for these tests; it tells of nothing that happened. */
const TEXT = `【要闻】
某区科协举办天文夜活动
近日，天文夜活动举
- 1 -
办，众人观看。
另一段很长，

写了两行。（某区科协）

◆某区科协举办科普讲座
8月22日，科普讲座举办。
`;

const article = (
  id: string,
  title: string,
  paragraphs: string[],
  lines: [number, number],
): SplitArticle => ({
  id,
  title,
  section: '要闻',
  sectionBasis: 'heading',
  date: '2023-08-23',
  dateBasis: 'issue',
  organization: ['某区科协'],
  organizationBasis: 'credit',
  titleBasis: 'printed',
  paragraphs,
  lines,
  confidence: 0.98,
});

/** The split of the text, as the splitter tells it. */
const BULLETIN: Bulletin = {
  issue: {
    id: '20230823',
    date: '2023-08-23',
    dateBasis: 'given',
    number: 9,
    publisher: '某市科协',
    publisherBasis: 'site',
  },
  source: { file: '样张.txt', sha256: '0'.repeat(64), encoding: 'utf-8', format: 'text' },
  articles: [
    article(
      '1-01',
      '某区科协举办天文夜活动',
      ['近日，天文夜活动举办，众人观看。', '另一段。'],
      [2, 6],
    ),
    article('1-02', '某区科协举办科普讲座', ['8月22日，科普讲座举办。'], [10, 11]),
  ],
  pieces: [
    { line: 1, kind: 'mark', article: null, text: '【' },
    { line: 1, kind: 'heading', article: null, text: '要闻' },
    { line: 1, kind: 'mark', article: null, text: '】' },
    { line: 2, kind: 'title', article: '1-01', text: '某区科协举办天文夜活动' },
    { line: 3, kind: 'paragraph', article: '1-01', text: '近日，天文夜活动举' },
    { line: 4, kind: 'furniture', furniture: 'page-number', article: null, text: '- 1 -' },
    { line: 5, kind: 'paragraph', article: '1-01', text: '办，众人观看。' },
    { line: 6, kind: 'paragraph', article: '1-01', text: '另一段很长，\n\n写了两行。' },
    { line: 8, kind: 'credit', article: '1-01', text: '（某区科协）' },
    { line: 10, kind: 'mark', article: '1-02', text: '◆' },
    { line: 10, kind: 'title', article: '1-02', text: '某区科协举办科普讲座' },
    { line: 11, kind: 'paragraph', article: '1-02', text: '8月22日，科普讲座举办。' },
  ],
  diagnostics: [
    { severity: 'warning', code: 'date-from-issue', line: 2, message: '没有写明日期。' },
    { severity: 'warning', code: 'unsure-limits', line: 10, message: '没有把握。' },
    { severity: 'error', code: 'no-issue-date', line: 99, message: '找不到日期。' },
  ],
};

describe('the review page', () => {
  const $ = load(reviewPage(BULLETIN, TEXT));
  const labelsOf = (line: number): string[] =>
    $(`#L${line} .label`)
      .map((_, one) => $(one).text())
      .get();

  test('numbers every line and says in words what it is', () => {
    expect($('.line').length).toBe(11);
    expect(Array.from({ length: 11 }, (_, index) => labelsOf(index + 1))).toEqual([
      ['标记', '栏目', '标记'],
      ['标题'],
      ['正文 1'],
      ['页码'],
      ['正文 1 续'],
      ['正文 2'],
      [],
      ['正文 2 续', '署名'],
      [],
      ['标记', '标题'],
      ['正文 1'],
    ]);
    expect($('#L3 .number').text()).toBe('3');
  });

  test('shows every line as it is', () => {
    const shown = $('.line .text').map((_, one) => $(one).text());
    expect(`${shown.get().join('\n')}\n`).toBe(TEXT);
  });

  test('sets each article beside the lines within its limits', () => {
    const sections = $('section.article');
    expect(sections.length).toBe(2);
    expect($(sections[0]).find('.line').first().attr('id')).toBe('L2');
    expect($(sections[0]).find('.line').last().attr('id')).toBe('L8');
    expect($(sections[0]).find('article h3').text()).toBe('某区科协举办天文夜活动');
    expect($(sections[0]).find('article').text()).toContain('近日，天文夜活动举办，众人观看。');
    expect($(sections[0]).find('article').text()).toContain('把握');
  });

  test('links warnings and lines, articles and paragraphs both ways', () => {
    for (const [index, { line, message }] of BULLETIN.diagnostics.entries()) {
      const warning = $(`#L${Math.min(line, 11)} #w${index + 1}`);
      expect(warning.text()).toContain(message);
      expect(warning.find('a').attr('href')).toBe(`#s${index + 1}`);
      expect($(`#s${index + 1} a`).attr('href')).toBe(`#w${index + 1}`);
    }
    for (const link of $('a').get()) {
      const target = $(link).attr('href') ?? '';
      expect($(`[id="${target.slice(1)}"]`).length, target).toBe(1);
    }
    expect($('article').first().find('p a').eq(1).attr('href')).toBe('#L6');
  });

  test('names the articles of least confidence first', () => {
    const articles = BULLETIN.articles.map((one, index) => ({
      ...one,
      confidence: [0.7, 0.4][index] as number,
    }));
    const unsure = load(reviewPage({ ...BULLETIN, articles }, TEXT));
    expect(unsure('.first ul a').first().text()).toBe('某区科协举办科普讲座');
    expect(unsure('.unsure').length).toBe(2);
    expect(unsure('.unsure').first().text()).toContain('把握不足 70%');
  });

  test('is one file without script that fetches nothing', () => {
    expect($('script, link, img, iframe, [src]').length).toBe(0);
    expect($('meta[http-equiv]').attr('content')).toContain("default-src 'none'");
  });

  test('shows all of the real bulletin', () => {
    const file = join('tests', 'fixtures', 'real-bulletin', 'source.txt');
    const real = splitText(readFileSync(file, 'utf8'));
    const page = load(reviewPage(real.bulletin, real.text));
    const solid = (one: string): string => one.replace(/\s+/gu, '');
    expect(solid(page('.line .text').text())).toBe(solid(real.text));
    expect(page('.line .label.furniture').length).toBeGreaterThan(0);
    expect(page('section.article').length).toBe(12);
  });
});

test('whatever a bulletin holds stays text on the review page', () => {
  const part = fc.oneof(
    fc.constantFrom(
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '"><svg onload=alert(1)>',
      '</style><script>',
      '</title>',
      '<!--',
      '-->',
      "' onmouseover='alert(1)",
      'javascript:alert(1)',
      '&lt;b&gt;',
      '&#60;',
      ']]>',
      '【<b>】\n',
      '标题\n',
      '8月20日，正文。\n',
      '（<i>某区科协</i>）\n',
      '\u2028',
      '\f',
      '\t',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
  const ELEMENTS =
    /^(html|head|meta|title|style|body|h1|h2|h3|p|a|ul|ol|li|main|section|article|div|span)$/;
  const ATTRIBUTES = /^(id|class|href|title|lang|charset|name|content|http-equiv)$/;
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 15 }), (parts) => {
      const source = [...parts.join('')]
        .filter((one) => one >= ' ' || '\n\f\t'.includes(one))
        .join('');
      fc.pre(source.trim() !== '' && source.isWellFormed());
      const { bulletin, text } = splitText(source, '"><script>.txt');
      const $ = load(reviewPage(bulletin, text));
      for (const node of $('*').get()) {
        expect($(node).prop('tagName')?.toLowerCase()).toMatch(ELEMENTS);
        for (const [name, value] of Object.entries($(node).attr() ?? {})) {
          expect(name).toMatch(ATTRIBUTES);
          if (name === 'href') expect(value).toMatch(/^#/);
        }
      }
      const solid = (one: string): string => one.replace(/\s+|（换页）/gu, '');
      expect(solid($('.line .text').text())).toBe(solid(text));
    }),
    { numRuns: 200 },
  );
}, 60_000);
