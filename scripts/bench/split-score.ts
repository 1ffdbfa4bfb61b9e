import type { Bulletin, SplitArticle } from '#bulletin/bulletin.ts';
import { solid } from '#importing/solid-title.ts';
import { differences, type ExpectedArticle, type ExpectedBulletin } from './expected.ts';
import { charactersLost, lineFinder } from './source-text.ts';

/** How a bulletin's split agrees with what it should be. */
export interface SplitScore {
  /** Items there should be, that came out, and of which both have the title. */
  expected: number;
  found: number;
  titles: number;
  /** Of the items whose title was found, how many have these right, paragraphs all of them. */
  right: Record<(typeof FIELDS)[number], number>;
  /** Items that are wrong: with a wrong field, missed, or too many. */
  wrong: Count;
  /** Items that are wholly right. */
  sound: Count;
  /** Whether all is right, what the issue is too. */
  exact: boolean;
  /** Letters of the source that stand in no piece of the split. */
  lost: number;
  /** What differs, a line each; what was not warned of begins with `!`. */
  differs: string[];
}

/** A number of items, and of those a warning names. */
export interface Count {
  count: number;
  warned: number;
}

export const FIELDS = ['section', 'date', 'organization', 'paragraphs'] as const;

/**
 * Scores a split. A title counts as found where an item has it, white space aside, and both are printed or both made
 * from the first sentence; each item answers for one. What `undecided` leaves open is right whatever it is.
 *
 * An item is warned of where a diagnostic names it, its title between “ and ” in the message, or stands at a line of it
 * or at most one line before or after. That of an item that was missed are the lines of the source that its title and
 * its paragraphs stand on.
 *
 * @param text of the source, decoded
 */
export function scoreSplit(
  expected: ExpectedBulletin,
  bulletin: Bulletin,
  text: string,
): SplitScore {
  const { articles, diagnostics, issue } = bulletin;
  const score: SplitScore = {
    expected: expected.articles.length,
    found: articles.length,
    titles: 0,
    right: { section: 0, date: 0, organization: 0, paragraphs: 0 },
    wrong: { count: 0, warned: 0 },
    sound: { count: 0, warned: 0 },
    exact: true,
    lost: charactersLost(text, bulletin.pieces),
    differs: [],
  };
  const names = (title: string, [first, last]: readonly [number, number]): boolean =>
    diagnostics.some(
      ({ line, message }) =>
        (line >= first - 1 && line <= last + 1) || message.includes(`“${title}”`),
    );
  const count = (what: Count, warned: boolean): void => {
    what.count++;
    what.warned += Number(warned);
  };
  const tellWrong = (warned: boolean, what: string): void => {
    count(score.wrong, warned);
    score.differs.push(`${warned ? ' ' : '!'} ${what}`);
  };
  const linesOf = lineFinder(text);
  const pairs = pairUp(expected.articles, articles);
  expected.articles.forEach((wanted, index) => {
    const article = pairs.get(index);
    if (!article) {
      const lines = linesOf(wanted.title, wanted.paragraphs);
      const warned = lines !== undefined && names(wanted.title, lines);
      return tellWrong(warned, `missed: ${wanted.title}`);
    }
    score.titles++;
    const differing = differences(wanted, article, expected.undecided, index);
    for (const field of FIELDS) score.right[field] += Number(!(field in differing));
    const warned = names(article.title, article.lines);
    if (Object.keys(differing).length === 0) return count(score.sound, warned);
    tellWrong(warned, [article.title, ...Object.values(differing)].join('\n      '));
  });
  const paired = new Set(pairs.values());
  for (const article of articles.filter((one) => !paired.has(one))) {
    const { title, titleBasis, lines } = article;
    tellWrong(names(title, lines), `too many: ${title} (${titleBasis}, lines ${lines.join('–')})`);
  }
  for (const [name, value] of Object.entries(expected.issue)) {
    const got = issue[name as keyof typeof issue];
    if (got !== value) score.differs.push(`  issue: ${name} ${got}, not ${value}`);
  }
  score.exact = score.differs.length === 0 && score.lost === 0;
  return score;
}

/** A bulletin that could not be read: all its items are missed, which the message of the refusal tells. */
export function scoreRefused({ articles }: ExpectedBulletin, message: string): SplitScore {
  const { length } = articles;
  return {
    ...{ expected: length, found: 0, titles: 0, exact: false, lost: 0, differs: [`  ${message}`] },
    right: { section: 0, date: 0, organization: 0, paragraphs: 0 },
    wrong: { count: length, warned: length },
    sound: { count: 0, warned: 0 },
  };
}

/** Each expected item's article by title, in their order: of several with one title each gets its own. */
function pairUp(
  expected: readonly ExpectedArticle[],
  articles: readonly SplitArticle[],
): Map<number, SplitArticle> {
  const pairs = new Map<number, SplitArticle>();
  const left = new Set(articles);
  expected.forEach(({ title, titleBasis }, index) => {
    for (const article of left) {
      if (solid(article.title) !== solid(title) || article.titleBasis !== titleBasis) continue;
      pairs.set(index, article);
      left.delete(article);
      return;
    }
  });
  return pairs;
}

/** The scores of several bulletins as one; `exact` counts those that are. */
export function sumScores(scores: readonly SplitScore[]) {
  const sum = (of: (score: SplitScore) => number): number =>
    scores.reduce((total, score) => total + of(score), 0);
  const counts = (of: (score: SplitScore) => Count): Count => ({
    count: sum((score) => of(score).count),
    warned: sum((score) => of(score).warned),
  });
  const [expected, found, titles] = [
    sum((one) => one.expected),
    sum((one) => one.found),
    sum((one) => one.titles),
  ];
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  return {
    bulletins: scores.length,
    exact: scores.filter(({ exact }) => exact).length,
    expected,
    found,
    precision: share(titles, found),
    recall: share(titles, expected),
    f1: share(2 * titles, found + expected),
    fields: Object.fromEntries(
      FIELDS.map((field) => [
        field,
        share(
          sum(({ right }) => right[field]),
          titles,
        ),
      ]),
    ) as Record<(typeof FIELDS)[number], number>,
    wrong: counts(({ wrong }) => wrong),
    sound: counts(({ sound }) => sound),
    lost: sum(({ lost }) => lost),
  };
}
