import { describe, expect, test } from 'vitest';
import { readArticle } from '#article/read.ts';
import { articleSchema } from '#article/schema.ts';
import { termsSchema } from '#article/term.ts';
import { formatDiagnostic } from '#source/diagnostic.ts';
import { readYaml } from '#source/yaml.ts';

/** What is said of a terms.yaml. */
function said(text: string): string[] {
  const read = readYaml({ file: 'terms.yaml', text }, termsSchema);
  return read.ok ? [] : read.diagnostics.map(formatDiagnostic);
}

const GOOD = '- word: 李云里\n  traditional: 李雲里\n  reason: 人名\n';

describe('terms.yaml', () => {
  test('may give a form of as many characters, or keep a word', () => {
    expect(said(`${GOOD}- word: 沙发斗\n  keep: true\n  reason: 名称\n`)).toEqual([]);
  });

  test.each([
    [
      'a form of another length',
      '- word: 李云里\n  traditional: 李雲\n  reason: 人名\n',
      'terms.yaml:2:16 “李云里”是 3 字，“李雲”是 2 字。繁体写法要与词语字数相同，一字对一字。',
    ],
    [
      'another word in place of a form',
      '- word: 信息\n  traditional: 資訊\n  reason: 台湾用词\n',
      'terms.yaml:2:16 “資”不是“信”的繁体字。只写同一个字的繁体；换用别的词请改正文。',
    ],
    [
      'two forms of one word',
      `${GOOD}- word: 李云里\n  traditional: 李雲裡\n  reason: 人名\n`,
      'terms.yaml:4:9 “李云里”前面写作“李雲里”，这里又写作“李雲裡”。两条只留一条。',
    ],
    ['a word told twice', GOOD + GOOD, 'terms.yaml:4:9 “李云里”出现了两次。两条只留一条。'],
    [
      'a word with no form',
      '- word: 李云里\n  reason: 人名\n',
      'terms.yaml:1:9 “李云里”要有繁体写法，或写明不转换，二者取一。写 traditional: 繁体写法，或写 keep: true。',
    ],
    [
      'a word both formed and kept',
      '- word: 李云里\n  traditional: 李雲里\n  keep: true\n  reason: 人名\n',
      'terms.yaml:1:9 “李云里”要有繁体写法，或写明不转换，二者取一。写 traditional: 繁体写法，或写 keep: true。',
    ],
    [
      'no reason',
      '- word: 李云里\n  traditional: 李雲里\n',
      'terms.yaml:1:9 “李云里”没有写理由。加上一行，例如 reason: 本人证件用字。',
    ],
  ])('is told of %s, with line and column', (_, text, message) => {
    expect(said(text)).toEqual([message]);
  });
});

describe('the terms of an article', () => {
  const schema = articleSchema({ sections: ['动态'], organizations: ['青禾市科协'] });
  const saidOf = (terms: string): string[] => {
    const text = `---\ntitle: 干部讲座\nsection: 动态\ndate: 2024-03-02\norganization: 青禾市科协\nterms:\n${terms}\n---\n\n李云里到场。\n`;
    const read = readArticle('a-1.md', new TextEncoder().encode(text), schema);
    return read.ok ? [] : read.diagnostics.map(formatDiagnostic);
  };

  test('need no reason, and may stand in the title or the text', () => {
    expect(
      saidOf('  - { word: 干部, keep: true }\n  - { word: 李云里, traditional: 李雲里 }'),
    ).toEqual([]);
  });

  test('are told of a word that the article does not hold, with line and column', () => {
    expect(
      saidOf('  - { word: 干部, keep: true }\n  - { word: 李云礼, traditional: 李雲禮 }'),
    ).toEqual(['a-1.md:8:13 本篇没有“李云礼”这个词。改正这个词，或删去这一条。']);
  });
});
