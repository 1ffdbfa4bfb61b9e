import fc from 'fast-check';
import type { Furnishing, Story, Typesetting } from './typeset.ts';

/** Characters that name nobody and tell nothing: the text is made for these tests. */
const HAN = [
  ...'天地山水风云日光花木春秋冬夏东西南北上下左右大小多少高低远近红黄蓝绿黑白新旧前后里外好人心手口力工学文书',
];

const words = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...HAN), { minLength, maxLength }).map((parts) => parts.join(''));

const clause = fc.oneof(
  { weight: 8, arbitrary: words(4, 16) },
  fc
    .tuple(words(2, 6), fc.integer({ min: 1, max: 2500 }), words(2, 6))
    .map((parts) => parts.join('')),
  fc.tuple(words(2, 5), words(2, 8)).map(([a, b]) => `${a}“${b}”`),
  fc
    .tuple(words(2, 5), fc.constantFrom('GDP', 'AI', 'MCU', 'App'), words(2, 5))
    .map((parts) => parts.join('')),
);

const sentence = fc
  .array(clause, { minLength: 2, maxLength: 5 })
  .map((clauses) => `${clauses.join('，')}。`);

const paragraph = fc
  .array(sentence, { minLength: 1, maxLength: 4 })
  .map((sentences) => sentences.join(''));

const title = fc.oneof(
  { weight: 6, arbitrary: words(8, 20) },
  { weight: 2, arbitrary: words(21, 40) },
  fc.tuple(words(5, 10), words(3, 8)).map(([a, b]) => `${a}“${b}”`),
);

const story: fc.Arbitrary<Story> = fc.record({
  heading: fc.option(words(2, 6), { freq: 4, nil: undefined }),
  title,
  paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 4 }),
  credit: fc.array(words(3, 8), { maxLength: 3 }),
});

/** Bulletins of a size that shows their layout. */
export const stories = fc.array(story, { minLength: 3, maxLength: 8 });

export const typesettings: fc.Arbitrary<Typesetting> = fc.record({
  wrap: fc.option(
    fc.record({
      unit: fc.constantFrom('em' as const, 'characters' as const),
      full: fc.integer({ min: 20, max: 50 }),
    }),
    { freq: 4, nil: undefined },
  ),
  indent: fc.constantFrom('none' as const, 'spaces' as const, 'hidden' as const),
  gaps: fc.constantFrom('none' as const, 'all' as const, 'paragraphs' as const, 'items' as const),
  end: fc.constantFrom('\n' as const, '\r\n' as const, '\r' as const),
  page: fc.option(fc.integer({ min: 12, max: 30 }), { nil: undefined }),
});

/** Names that sections have; a bare line of any other words may be a title's. */
const SECTIONS = ['要闻', '基层动态', '学会工作', '科普之窗', '党建动态', '综合信息'];

/** Stories whose sections have names that tell what they are. */
export const sectionedStories = stories.map((all) => {
  const names = [...SECTIONS];
  return all.map((one) => ({
    ...one,
    heading: one.heading === undefined ? undefined : names.shift(),
  }));
});

/** What stands above titles or in them is a credit where every item has one, and a body could be its name. */
export const signed = (all: readonly Story[]): Story[] =>
  all.map((one) => ({ ...one, credit: [`${one.credit[0] ?? '东山'}学会`] }));

/** Names that fill the line below a title do not part from the text below them. */
export const short = (all: readonly Story[]): Story[] =>
  all.map((one) => ({ ...one, credit: one.credit.slice(0, 1) }));

export const furnishings: fc.Arbitrary<Furnishing> = fc.record({
  masthead: fc.boolean(),
  contents: fc.constantFrom('none' as const, 'leaders' as const, 'plain' as const),
  sections: fc.constantFrom('brackets' as const, 'numbered' as const, 'bare' as const),
  titleMark: fc.constantFrom('' as const, '◆' as const, '1.' as const),
  credit: fc.constantFrom(
    'closing' as const,
    'own-line' as const,
    'source' as const,
    'below-title' as const,
    'above-title' as const,
    'in-title' as const,
  ),
  runningHead: fc.boolean(),
  imprint: fc.boolean(),
});
