import { describe, expect, test } from 'vitest';
import { bibtex, gbt7714, plainCitation, ris, type Cited } from '#article/citation.ts';

const cited: Cited = {
  id: '20240102-01',
  title: '青禾市科协举办“看得见的风”展览',
  authors: ['青禾市科协', '东坡区科协'],
  date: '2024-01-02',
  bulletin: '青禾科普通讯',
  publisher: '青禾市科学技术协会',
  number: 9,
  address: 'https://qinghe.example.org/articles/20240102-01/',
};

describe('a citation', () => {
  test('by GB/T 7714 tells authors, title, publisher, the days of publication and access, and the address', () => {
    expect(gbt7714(cited)).toBe(
      '青禾市科协, 东坡区科协. 青禾市科协举办“看得见的风”展览[EB/OL]. 青禾市科学技术协会, ' +
        '(2024-01-02)[引用日期]. https://qinghe.example.org/articles/20240102-01/.',
    );
  });

  test('by GB/T 7714 names three authors at most', () => {
    const authors = ['甲', '乙', '丙', '丁'];
    expect(gbt7714({ ...cited, authors })).toMatch(/^甲, 乙, 丙, 等\. /);
    expect(gbt7714({ ...cited, authors: authors.slice(0, 3) })).toMatch(/^甲, 乙, 丙\. /);
  });

  test('in BibTeX keeps each author one name', () => {
    expect(bibtex(cited)).toBe(
      [
        '@online{20240102-01,',
        '  title = {{青禾市科协举办“看得见的风”展览}},',
        '  author = {{青禾市科协} and {东坡区科协}},',
        '  journaltitle = {青禾科普通讯},',
        '  number = {9},',
        '  organization = {青禾市科学技术协会},',
        '  date = {2024-01-02},',
        '  url = {https://qinghe.example.org/articles/20240102-01/},',
        '  langid = {chinese},',
        '}',
      ].join('\n'),
    );
  });

  test('in BibTeX escapes what TeX would read otherwise', () => {
    const title = '50% 的 A&B_{1} ~ #$ ^ \\';
    expect(bibtex({ ...cited, title })).toContain(
      'title = {{50\\% 的 A\\&B\\_\\{1\\} \\textasciitilde{} \\#\\$ \\textasciicircum{} \\textbackslash{}}}',
    );
  });

  test('in RIS has a tag a line, begins with the type and ends with the end', () => {
    const lines = ris({ ...cited, number: null }).split('\r\n');
    expect(lines[0]).toBe('TY  - NEWS');
    expect(lines.at(-1)).toBe('ER  - ');
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    expect(lines.filter((line) => line.startsWith('AU'))).toEqual([
      'AU  - 青禾市科协',
      'AU  - 东坡区科协',
    ]);
    expect(lines.some((line) => line.startsWith('IS'))).toBe(false);
    expect(ris(cited)).toContain('IS  - 9');
  });

  test('in plain words sets a title within a title apart', () => {
    expect(plainCitation({ ...cited, title: '《风》开展' })).toBe(
      '青禾市科协、东坡区科协：《〈风〉开展》，青禾科普通讯，2024-01-02，https://qinghe.example.org/articles/20240102-01/',
    );
  });
});
