import type { Article } from '#article/article.ts';
import { bodyBlocks, textOf } from '#article/blocks.ts';
import { toTerm } from '#article/term.ts';
import { convertSlices, NO_TEXT } from '#hanzi/slices.ts';
import { createTraditional, type Term, type Traditional } from '#hanzi/traditional.ts';
import type { Content } from './content.ts';

/** The conversion for a page: the site's, or that of the page's own article. */
export type SiteTraditional = (article?: string) => Traditional;

/** A text and what it is on the Traditional page, code point for code point. */
type Pair = readonly [simplified: string, traditional: string];

const SENTENCE = /[^。！？；\n]+[。！？；\n]*[”’」』）]*/gu;
/** A shorter beginning of a sentence could stand in another article, where it means something else. */
const TELLING = 8;

/**
 * Makes the conversions of a site from terms.yaml and its articles.
 *
 * An article with terms of its own, with a marked stretch or written in Traditional decides for its own page; and
 * wherever its title or sentences stand elsewhere (lists, feeds), they come out the same.
 */
export function siteTraditional({
  terms,
  articles,
}: Pick<Content, 'terms' | 'articles'>): SiteTraditional {
  const shared = terms.map(toTerm);
  const general = termsTraditional({ terms });
  const quoted: Term[] = [];
  const own = new Map<string, Traditional>();
  for (const article of articles) {
    const pairs = textsOf(article, termsTraditional({ terms }, article));
    const [title] = pairs;
    const differing = pairs.flatMap((pair) => sentencesOf(pair, general));
    if (differing.length === 0) continue;
    const beginnings = differing.flatMap(beginningsOf);
    const sentences = [...differing, ...beginnings].map(asTerm);
    const ofArticle = (article.terms ?? []).map(toTerm);
    own.set(article.id, createTraditional([...sentences, ...ofArticle, ...shared]));
    quoted.push(...beginnings.map(asTerm));
    if (title && general(title[0]) !== title[1]) quoted.push(asTerm(title));
  }
  const everywhere = createTraditional([...quoted, ...shared]);
  return (article) => (article === undefined ? undefined : own.get(article)) ?? everywhere;
}

/** The conversion by terms alone, the article's own before the site's: it decides word by word. */
export function termsTraditional(
  { terms }: Pick<Content, 'terms'>,
  article?: Article,
): Traditional {
  return createTraditional([...(article?.terms ?? []), ...terms].map(toTerm));
}

/** The texts of an article as its Traditional page has them, the title first. */
function textsOf(article: Article, convert: Traditional): Pair[] {
  const { asWritten } = article;
  const short = (name: 'title' | 'summary' | 'correction'): Pair[] => {
    const simplified = article[name];
    if (simplified === undefined) return [];
    return [[simplified, asWritten?.[name] ?? convert(simplified)]];
  };
  const written = asWritten && bodyBlocks(asWritten.body);
  const blocks = bodyBlocks(article.body).map((block, index): Pair => {
    const traditional = written?.[index];
    if (traditional) return [textOf(block), textOf(traditional)];
    const { parts } = block;
    const texts = parts.map(({ text, kept }) => (kept ? NO_TEXT : text));
    const slices = convertSlices(texts, convert);
    return [
      textOf(block),
      parts.map(({ text, kept }, part) => (kept ? text : slices[part])).join(''),
    ];
  });
  return [...short('title'), ...short('summary'), ...short('correction'), ...blocks];
}

/** The sentences of a text that the general conversion would make otherwise. */
function sentencesOf([simplified, traditional]: Pair, general: Traditional): Pair[] {
  const expected = general(simplified);
  if (expected === traditional) return [];
  const [source, target, usual] = [[...simplified], [...traditional], [...expected]];
  let start = 0;
  return [...simplified.matchAll(SENTENCE)].flatMap(({ 0: sentence }): Pair[] => {
    const end = start + [...sentence].length;
    const cut = (points: string[]): string => points.slice(start, end).join('');
    const pair: Pair = [cut(source), cut(target)];
    const differs = pair[1] !== cut(usual);
    start = end;
    return differs ? [pair] : [];
  });
}

/**
 * The beginnings of a sentence, each up to the end of a word: an excerpt may cut the sentence short, and the longest
 * beginning that is left decides.
 */
function beginningsOf([simplified, traditional]: Pair): Pair[] {
  const [source, target] = [[...simplified], [...traditional]];
  const ends = source.flatMap((character, index) =>
    index + 1 >= TELLING && character !== target[index] ? [index + 1] : [],
  );
  if (source.length >= TELLING) ends.push(source.length);
  return [...new Set(ends)].map((end) => [
    source.slice(0, end).join(''),
    target.slice(0, end).join(''),
  ]);
}

function asTerm([simplified, traditional]: Pair): Term {
  return { simplified, traditional };
}
