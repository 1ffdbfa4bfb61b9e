import { readNumeral } from '#hanzi/numerals.ts';
import { readByline } from './byline.ts';
import { isContentsHead } from './contents.ts';
import type { Line } from './lines.ts';
import { isBulletinName } from './masthead-words.ts';
import { SHORTEST_PAGE } from './page-numbers.ts';

/** A running head is no longer, in characters. */
const LONGEST = 45;
/** The masthead names the bulletin in so many lines. */
const HEAD = 4;
/** A bulletin has no more different running heads and feet; more lines that come again are text said twice. */
const MOST = 6;
/** A list of contents has hardly more lines. */
const LISTED = 60;
/** A name set apart letter by letter. */
const SPACED = /^\p{Script=Han}(?:\s+\p{Script=Han}){2,}$/u;
/** The spaces come first in the second: looking for them fails at once on most lines. */
const EDGE_NUMBER =
  /^(?<left>[0-9０-９]{1,3})\s{6,}\S.*\p{L}.*$|\s{6,}(?<=\p{L}.*\S\s{6,})(?<right>[0-9０-９]{1,3})$/u;
const PAPER_PAGE =
  /^(?:第\s*)?[0-9０-９一二三四五六七八九十]{1,3}\s*版\s{2,}\S|\S\s{2,}(?:第\s*)?[0-9０-９一二三四五六七八九十]{1,3}\s*版$/u;
const NUMBERS = /[0-9０-９〇一二三四五六七八九十]+/gu;
const MID_SENTENCE = /[\p{L}\p{N}，、,“‘（《]$/u;

/** A line with its place among all lines. */
interface Placed {
  line: Line;
  index: number;
}

/** Whether a line is known to be a page's and not the text's. */
type Known = (line: Line | undefined) => boolean;

/**
 * The lines that stand again and again at the head or foot of pages, numbers in them aside: at a page's edge or
 * beside a page number; where nothing tells pages apart, in the middle of sentences. One that repeats the name in
 * the masthead need not come twice.
 *
 * @param lines all lines @param pageNumbers those among them that are page numbers
 */
export function findRunningHeads(
  lines: readonly Line[],
  pageNumbers: ReadonlySet<Line>,
): Set<Line> {
  const masthead = lines.slice(0, HEAD);
  const makers = masthead.map(({ text }) => patternOf(text));
  const bulletinNames = masthead
    .filter(({ text }) => SPACED.test(text) || isBulletinName(text.replace(/\s+/gu, '')))
    .map(({ text }) => patternOf(text));
  const [top, ...below] = masthead;
  // A name unlike other bulletins' is one where number or date stand below it.
  const isHead = below.some(({ text }) => /第.+期|年.+月/u.test(text));
  const own = isHead ? patternOf(top?.text ?? '') : undefined;
  const found = new Set(headsThatCount(lines));
  // Once for heads beside page numbers and page breaks, once more for what stands beside such heads.
  for (let round = 0; round < 2; round++) {
    const known: Known = (line) => line !== undefined && (pageNumbers.has(line) || found.has(line));
    const placed = lines.map((line, index) => ({ line, index })).filter(({ line }) => !known(line));
    const heads = [...Map.groupBy(placed, ({ line }) => patternOf(line.text))]
      .filter(([pattern, [first]]) => mayRun(pattern, first?.line.text ?? ''))
      .map(([pattern, group]) => {
        const named = pattern === own || bulletinNames.some((name) => pattern.includes(name));
        const made = makers.some((maker) => maker.includes(pattern));
        return runningIn(group, named, made, lines, known);
      })
      .filter((group) => group.length > 0);
    if (heads.length > MOST) break;
    for (const { line } of heads.flat()) found.add(line);
  }
  // What a newspaper’s head says (2版, 民生, a day) is of its page alone.
  lines.forEach((line, index) => {
    const beside = [lines[index - 1], lines[index + 1]].some((one) => one && found.has(one));
    if (beside && PAPER_PAGE.test(line.text)) found.add(line);
  });
  return found;
}

/**
 * The lines with a number at one edge of the page, far from what else they say, that count the pages one by one:
 * the heads of left and right pages need not say the same.
 */
function headsThatCount(lines: readonly Line[]): Line[] {
  const chains: { last: number; at: number; lines: Line[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const groups = EDGE_NUMBER.exec(line.text)?.groups;
    if (!groups) continue;
    const value = Number((groups['left'] ?? groups['right'] ?? '').normalize('NFKC'));
    const goesOn = ({ last, at }: (typeof chains)[number]): boolean =>
      last + 1 === value && index - at >= SHORTEST_PAGE;
    const chain = chains.find(goesOn) ?? chains[chains.push({ last: 0, at: 0, lines: [] }) - 1];
    if (!chain) continue;
    Object.assign(chain, { last: value, at: index });
    chain.lines.push(line);
  }
  return chains.flatMap((chain) => (chain.lines.length > 1 ? chain.lines : []));
}

/**
 * Those of the lines alike that are running heads.
 *
 * @param named whether they say the bulletin's name @param made whether they say what else the masthead says
 */
function runningIn(
  alike: readonly Placed[],
  named: boolean,
  made: boolean,
  lines: readonly Line[],
  known: Known,
): readonly Placed[] {
  // What stands at the head of the document is its masthead.
  const group = named || made ? alike.filter((one) => one.index >= HEAD || isZoned(one)) : alike;
  const atEdge = group.filter((one) => isAtEdge(one, lines, known));
  const unlisted = group.filter(({ index }) => !isListed(lines, index));
  const cutting = unlisted.filter(({ index }) => cutsSentence(lines, index, known));
  // A title in the contents and over its item may by chance stand at two edges.
  const chance = unlisted.length < group.length && cutting.length === 0;
  const numbered = made && /第#期/u.test(patternOf(group[0]?.line.text ?? ''));
  const enough = named || numbered || (made && cutting.length > 0) ? 1 : chance ? 3 : 2;
  if (atEdge.length >= Math.max(enough, group.length * 0.8)) {
    // A number that counts pages tells the first page's head from the masthead.
    const counts = ({ line }: Placed): boolean =>
      countedOf(line.text) !== countedOf(atEdge[0]?.line.text ?? '');
    return [...alike.filter((one) => !group.includes(one) && counts(one)), ...atEdge];
  }
  return cutting.length >= Math.max(2, group.length * 0.6) ? group : [];
}

const isZoned = ({ line }: Placed): boolean =>
  line.print !== undefined && line.print.zone !== 'body';

function isAtEdge(one: Placed, lines: readonly Line[], known: Known): boolean {
  const { line, index } = one;
  const [before, after] = [lines[index - 1], lines[index + 1]];
  if (isZoned(one) || line.newPage || !before || !after || after.newPage) return true;
  return [before, after].some((beside) => known(beside) || PAPER_PAGE.test(beside.text));
}

/** Whether a list of contents begins not far above. */
function isListed(lines: readonly Line[], index: number): boolean {
  return lines.slice(Math.max(0, index - LISTED), index).some(({ text }) => isContentsHead(text));
}

function cutsSentence(lines: readonly Line[], index: number, known: Known): boolean {
  let before = index - 1;
  while (known(lines[before])) before--;
  const text = lines[before]?.text ?? '';
  return [...text].length >= 16 && MID_SENTENCE.test(text);
}

/** What the line says, whatever numbers it has; empty where it is too long. */
function patternOf(text: string): string {
  const solid = solidOf(text);
  return solid.length > LONGEST ? '' : solid.replace(NUMBERS, '#');
}

/** What the line says, its numbers written in one way. */
const countedOf = (text: string): string =>
  solidOf(text).replace(NUMBERS, (number) => String(readNumeral(number)));

const solidOf = (text: string): string => text.replace(/\s+/gu, '');

/** Sentences, credits and headings in brackets come again without being running heads. */
function mayRun(pattern: string, text: string): boolean {
  const byline = readByline(text);
  if (byline?.told && byline.names.length > 0) return false;
  return /\p{L}.{3}/u.test(pattern) && !/[。！？；：]$|^[（(【]|^#[、．.]/u.test(pattern);
}
