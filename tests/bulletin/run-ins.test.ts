import { describe, expect, test } from 'vitest';
import { split } from './split-options.ts';

/** Text made for these tests; it tells of nothing that happened. */
const STORY = '8月20日，青川县科协在文化馆举办讲座，请三位老师讲解天文常识，一百多人前来听讲。';
const TITLES = ['青川县科协举办天文讲座', '三个村子装上了气象站', '老科协走访农业专家'];

const outline = (text: string) =>
  split(text).articles.map(({ title, paragraphs, organization }) => ({
    title,
    paragraphs,
    organization,
  }));
const kinds = (text: string) =>
  split(text).pieces.map(({ kind, text: words }) => [kind, words.slice(0, 8)]);
const items = (organization: string[]) =>
  TITLES.map((title) => ({ title, paragraphs: [STORY], organization }));

describe('a title that runs into its text', () => {
  test.each([
    [
      'numbered, set apart by a gap',
      (title: string, at: number) => `${'一二三'[at]}、${title}\u3000\u3000${STORY}`,
    ],
    ['after a bullet', (title: string) => `◆ ${title}  ${STORY}`],
    ['in brackets', (title: string) => `【${title}】${STORY}`],
  ])('is a title of its own: %s', (_, typeset) => {
    const text = TITLES.map((title, at) => `\u3000\u3000${typeset(title, at)}\n`).join('');
    expect(outline(text)).toEqual(items(['某市科协']));
  });

  test('goes on over the full width of its line', () => {
    const lines = TITLES.map((title, at) => {
      const whole = `\u3000\u3000${'一二三'[at]}、${title}\u3000\u3000${STORY}`;
      return whole.match(/.{1,30}/gu)?.join('\n');
    });
    expect(outline(lines.join('\n'))).toEqual(items(['某市科协']));
  });

  test('keeps its brackets as marks, so that nothing is lost', () => {
    expect(kinds(TITLES.map((title) => `【${title}】${STORY}\n`).join('')).slice(0, 4)).toEqual([
      ['mark', '【'],
      ['title', '青川县科协举办天'],
      ['mark', '】'],
      ['paragraph', STORY.slice(0, 8)],
    ]);
  });

  test('is none where one line alone looks so', () => {
    const text = `青川县科协举办天文讲座\n一、${TITLES[1]}\u3000\u3000${STORY}\n`;
    expect(outline(text).map(({ title }) => title)).toEqual(['青川县科协举办天文讲座']);
  });
});

describe('a credit and the next title on one line', () => {
  const [first, second, third] = TITLES;
  const text = `${first}\n${STORY}（文化馆）${second}\n${STORY}（气象站）\n${third}\n${STORY}（老科协）\n`;

  test('come apart', () => {
    expect(outline(text)).toEqual([
      { title: first, paragraphs: [STORY], organization: ['文化馆'] },
      { title: second, paragraphs: [STORY], organization: ['气象站'] },
      { title: third, paragraphs: [STORY], organization: ['老科协'] },
    ]);
  });

  test('a bracket in the midst of a paragraph stays in it', () => {
    const story = `${STORY}（详见附件）另有两百人在线听讲，反响很好。`;
    const whole = text.replace(`${STORY}（老科协）`, `${story}（老科协）`);
    expect(outline(whole).at(-1)?.paragraphs).toEqual([story]);
  });
});
