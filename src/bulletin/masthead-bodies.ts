import { removeLayoutSpaces } from '#hanzi/spacing.ts';
import { DATED, DOTTED, ISSUE, MAKER, MONTH_DAY, NAME } from './masthead-words.ts';
import type { Shape } from './shape.ts';
import { isBodyName } from './signature.ts';

/** What a line of its own has to end with to be surely a body and not the bulletin's name. */
const ALONE = /(?:科协|会|办公室|局|院|大学|馆|中心|部|公司|集团|厅|政府|委)$/u;

/**
 * The bodies that the lines name, the publisher first: who is said to edit and print the bulletin, else who has it
 * made, else who is over it, else who stands beside the date, signs, or stands alone.
 */
export function bodiesIn(lines: readonly Pick<Shape, 'plain' | 'text'>[]): string[] {
  const bodies = lines.flatMap((line, index) => {
    const isName = index === 0 && SPACED.test(line.plain);
    const beside = DATED.test(line.plain) || DOTTED.test(line.plain) || MONTH_DAY.test(line.plain);
    return [...namesIn(line, index > 0)].flatMap(({ name, words, alone }) => {
      const made = words.replace(MAKER, '') !== words;
      const rank = made
        ? [PRINTS, HOSTS, /./u].findIndex((pattern) => pattern.test(words))
        : [beside, /签发/u.test(line.plain), alone && !isName && ALONE.test(name)].indexOf(true) +
          3;
      return made || rank > 2 ? { name, rank } : [];
    });
  });
  return [...new Set(bodies.toSorted((a, b) => a.rank - b.rank).map(({ name }) => name))];
}

/** The name of the bulletin, set apart letter by letter. */
const SPACED = /^\p{Script=Han}(?:\s+\p{Script=Han})+$/u;
const PRINTS = /编印|编发/u;
const HOSTS = /主办|编辑|主编|编\s*$/u;
const blank = (part: string): string => '\t'.repeat(part.length);

/** The bodies that a line names, as printed, with the words they stand among, and whether nothing else is there. */
function* namesIn(
  { text, plain }: Pick<Shape, 'plain' | 'text'>,
  below: boolean,
): Generator<{ name: string; words: string; alone: boolean }> {
  const others = plain
    .replace(DATED, blank)
    .replace(MONTH_DAY, blank)
    .replace(DOTTED, blank)
    .replace(ISSUE, blank);
  const words = [...others.matchAll(/[^\s|｜](?:[^\s|｜]|\s(?!\s))*/gu)].flatMap(
    ({ 0: part, index }) => {
      // A name may be set apart letter by letter, and two names by no more than that.
      const isOne = !/\S\S\s+\S|\S\s+\S\S/u.test(part);
      return isOne
        ? [{ word: part, index }]
        : [...part.matchAll(/\S+/gu)].map(({ 0: word, index: at }) => ({
            word,
            index: index + at,
          }));
    },
  );
  for (const [at, { word, index }] of words.entries()) {
    const body = bodyIn(word, below || others !== plain);
    if (body === undefined) continue;
    const start = index + word.indexOf(body);
    const name = removeLayoutSpaces(text.slice(start, start + body.length));
    // What it does may stand apart: the name, a gap, 主办
    const role = ROLE_ALONE.exec(words[at + 1]?.word ?? '')?.[0] ?? '';
    yield { name, words: word + role, alone: body === plain.trim() };
  }
}

const ROLE_ALONE = /^(?:编印|编发|主办|编辑|主编|主管|承办|编|印)$/u;

/** The body or bodies that some words name, with the words for what they do taken away. */
function bodyIn(words: string, named: boolean): string | undefined {
  const name = words.trim().replace(MAKER, '').trim();
  const solid = removeLayoutSpaces(name);
  const bodies = solid.split('、');
  // 某某科协 may name the bulletin, but not beside a day or below the name.
  const isName = NAME.test(solid) && !(named && /科协$/u.test(solid));
  return bodies.every(isBodyName) && !isName ? name : undefined;
}
