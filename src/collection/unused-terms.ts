import { plainBlocks } from '#article/blocks.ts';
import type { Traditional } from '#hanzi/traditional.ts';
import type { Diagnostic, Place } from '#source/diagnostic.ts';
import { namesOf, type Content } from './content.ts';
import { termsTraditional } from './traditional.ts';

/**
 * The entries of terms.yaml that decide nothing: their word stands nowhere in the content (a slip of the pen, or
 * left over), or only where a word that begins before it has taken it (干部 in 若干部门).
 *
 * @param file path of terms.yaml for messages
 * @param placeOf where in the file a path of its value stands
 */
export function unusedTerms(
  content: Content,
  file: string,
  placeOf: (path: readonly PropertyKey[]) => Place,
): Diagnostic[] {
  const convert = termsTraditional(content);
  return content.terms.flatMap(({ word }, index): Diagnostic[] => {
    const report = (code: string, reason: string, remedy: string): Diagnostic[] => [
      { severity: 'warning', code, file, ...placeOf([index, 'word']), reason, remedy },
    ];
    let taker: string | undefined;
    for (const text of textsWith(word, content)) {
      const taken = takerOf(word, text, convert);
      // Most terms are found in the first text that has them.
      if (taken === undefined) return [];
      taker ??= taken;
    }
    return taker === undefined
      ? report('unused-term', `“${word}”在全部内容里没有出现`, '改正这个词，或删去这一条')
      : report(
          'hidden-term',
          `“${word}”只出现在“${taker}”这样的词里，这一条不起作用`,
          '把这个词连同前后的字写长一些，或删去这一条',
        );
  });
}

/** The stretch in which a word of the text begins without being found as a term; undefined where it is found. */
function takerOf(word: string, text: string, convert: Traditional): string | undefined {
  const first = text.indexOf(word);
  let taker: string | undefined;
  let start = 0;
  for (const { simplified, basis } of convert.explain(text)) {
    if (simplified === word && basis === 'term') return undefined;
    if (start <= first) taker = simplified;
    start += simplified.length;
  }
  return taker;
}

/** The texts readers see that have a word, those first that tell it without being parsed. */
function* textsWith(word: string, content: Content): Generator<string> {
  const has = (text: string): boolean => text.includes(word);
  yield* [...namesAndTitles(content)].filter(has);
  const bodies = content.articles.map(({ body }) => body);
  for (const body of bodies.filter(has)) yield* plainBlocks(body).filter(has);
  // Marks, line ends and entities may stand within a word.
  const letters = [...word];
  for (const body of bodies) {
    if (has(body)) continue;
    if (body.includes('&') || letters.every((letter) => body.includes(letter))) {
      yield* plainBlocks(body).filter(has);
    }
  }
}

function* namesAndTitles(content: Content): Generator<string> {
  const { site, sections, organizations, people, programmes, districts, issues, articles } =
    content;
  yield* [site.name, site.association, site.publisher, site.description, ...site.about];
  for (const section of sections) yield* [...namesOf(section), section.description ?? ''];
  for (const organization of organizations) yield* namesOf(organization);
  for (const { name, offices } of people) yield* [name, ...offices];
  for (const programme of programmes) yield* [...namesOf(programme), programme.description ?? ''];
  for (const { name } of districts) yield name;
  for (const { publisher } of issues) yield publisher;
  for (const { title, summary = '', correction = '' } of articles) {
    yield* [title, summary, correction];
  }
}
