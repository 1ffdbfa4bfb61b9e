import type { Evidence } from './evidence.ts';
import type { Shape } from './shape.ts';

/** What the contents list, and where it comes again below. */
export interface Contents {
  evidence: Map<number, Evidence>;
  /** The listed titles and headings that come again, by the index of the line they begin on. */
  found: Map<number, { lines: number; text: string }>;
}

const HEAD =
  /^[【［[〖*★◆■—-]*(?:目录|目錄|目次|本期目录|本期目錄|本期要目|要目|本期导读|导读|内容提要|本期内容|本期看点|CONTENTS)[】］\]〗*★◆■—-]*[:：]?$/iu;
const NUMBER = String.raw`[（(]?\s*[Pp第]?\s*\d{1,3}\s*页?\s*[）)]?$`;
const LEADER = new RegExp(
  String.raw`\s*(?:(?:[.．…·‥⋯。・\-—_]{2,}|\s[.·•…]|[\s\u3000]{2,}|\t)[.．…·‥⋯。・\-—_\s]*${NUMBER}|[（(]\d{1,3}[）)]$)`,
  'u',
);
/** The contents stand in so many of the first lines. */
const LONGEST = 200;
/** What they list comes again within so many. */
const FARTHEST = 20_000;
/** A section's name has hardly more characters. */
const SHORT = 12;
/** Shorter lines that come again say nothing. */
const TELLING = 6;

/** Whether a line ends in the number of a page, set apart by dots or a gap. */
export const isPaged = (text: string): boolean => LEADER.test(text);

/** An entry without the number of its page. */
export const withoutPage = (text: string): string => text.replace(LEADER, '');

/** Whether a line is the head of a list of contents that names the main items only. */
export const isSelection = (text: string): boolean =>
  isContentsHead(text) && /要目|导读|導讀|看点|看點/u.test(text.replace(/\s+/gu, ''));

/** Whether a line is the head of a list of contents. */
export const isContentsHead = (text: string): boolean => HEAD.test(text.replace(/\s+/gu, ''));

/** Finds the list of contents near the head, if there is one: lines that end in a page number or that come again below. */
export function findContents(shapes: readonly Shape[]): Contents {
  const contents: Contents = { evidence: new Map(), found: new Map() };
  const cores = shapes.map(({ plain }, index) => coreOf(plain, index < LONGEST));
  const head = shapes.slice(0, LONGEST).findIndex(({ plain }) => isContentsHead(plain));
  const again = listedAgain(cores, head);
  const leaders = cores.slice(0, LONGEST).filter(({ paged }) => paged).length;
  if (head < 0 && leaders < 2 && !runsOn(again)) return contents;

  if (head >= 0) contents.evidence.set(head, { contents: 9 });
  let unknown = 0;
  for (let index = head + 1; index < Math.min(shapes.length, LONGEST) && unknown < 4; index++) {
    const known = again.get(index);
    const core = cores[index] as Core;
    const counted = head >= 0 && countsOn(shapes, index);
    const score = entryScore(shapes[index] as Shape, core, known ?? (counted || undefined));
    contents.evidence.set(index, { contents: score });
    if (known) contents.found.set(known.at, { lines: known.lines, text: core.text });
    const listed = known !== undefined || core.paged;
    if (head >= 0 || contents.found.size > 0) unknown = listed ? 0 : unknown + 1;
  }
  tellFound(contents, shapes);
  return contents;
}

/** Whether a line's number is the next after that of the line before, as in a numbered list. */
function countsOn(shapes: readonly Shape[], index: number): boolean {
  const numberOf = (at: number): number =>
    Number(/^(\d{1,2})[.．、]/u.exec(shapes[at]?.plain ?? '')?.[1]);
  return numberOf(index) === numberOf(index - 1) + 1;
}

function entryScore(
  { plain, wrapped, characters }: Shape,
  { paged }: Core,
  known: unknown,
): number {
  if (paged) return 4 + (known ? 3 : 0);
  if (known) return 4;
  if (/[。！？]$/u.test(plain)) return -8;
  return wrapped || characters <= 8 ? -0.5 : -3.5;
}

/** What is listed is a title or a heading where it comes again, unless that is in the list itself. */
function tellFound({ evidence, found }: Contents, shapes: readonly Shape[]): void {
  for (const [at, { lines, text }] of found) {
    const before = evidence.get(at) ?? {};
    if ((before.contents ?? 0) > 0) continue;
    evidence.set(at, { ...before, title: 6, ...(text.length <= 10 ? { heading: 5 } : {}) });
    if (!found.has(at - 1)) tellAbove(evidence, at - 1, shapes[at - 1]);
    for (let line = 1; line < lines; line++) {
      const kept = evidence.get(at + line) ?? {};
      evidence.set(at + line, { ...kept, 'title-2': 5, 'title-3': 5, 'title-4': 5 });
    }
  }
}

/** A short line right above a title is not the last of the list but the heading of a section, unlisted as it is. */
function tellAbove(evidence: Map<number, Evidence>, at: number, shape: Shape | undefined): void {
  const before = evidence.get(at);
  if (!shape || shape.characters > SHORT || before?.contents === undefined) return;
  if (before.contents > 0 || shape.ending !== 'open') return;
  if (!/\p{Script=Han}{2}/u.test(shape.plain)) return;
  evidence.set(at, { ...before, contents: -4, heading: 3 });
}

interface Core {
  /** The line's words alone: no marks, no white space, no page number. */
  text: string;
  paged: boolean;
}

function coreOf(plain: string, near: boolean): Core {
  const paged = near && LEADER.test(plain);
  const words = paged ? plain.replace(LEADER, '') : plain;
  const bare = words
    .replace(
      /^(?:[◆◇●○■□★☆▲△►※◎•·\s]+|[（(]?[一二三四五六七八九十\d]{1,3}[）)、．.\s]\s*(?!\d))+/u,
      '',
    )
    .replace(/[\s【】［\][〖〗]+/gu, '');
  // A sentence is never listed.
  return { text: !paged && /[。；]|[，：]$/u.test(bare) ? '' : bare, paged };
}

/**
 * Without a head or page numbers only several lines on end that come again are a list of contents, and they come
 * again with something in between; else it is the text that is there twice.
 */
function runsOn(again: ReadonlyMap<number, { at: number }>): boolean {
  const apart = (index: number): boolean =>
    (again.get(index + 1)?.at ?? 0) - (again.get(index)?.at ?? 0) >= 2;
  return [...again.keys()].some((index) => apart(index) && apart(index + 1));
}

/** For each of the first lines whether a later line, or a few together, are the same words. */
function listedAgain(
  cores: readonly Core[],
  head: number,
): Map<number, { at: number; lines: number }> {
  const starts = new Map<string, number[]>();
  cores.forEach(({ text }, index) => {
    const key = text.slice(0, 2);
    if (index > FARTHEST) return;
    const known = starts.get(key);
    if (known) known.push(index);
    else starts.set(key, [index]);
  });
  const again = new Map<number, { at: number; lines: number }>();
  const taken = new Set<number>();
  const first = Math.max(0, head + 1);
  for (let index = first; index < Math.min(cores.length, LONGEST); index++) {
    const core = cores[index] as Core;
    // Who wrote one item may well have written another.
    if (core.text.length < (head < 0 && !core.paged ? TELLING : 2) || SIGNED.test(core.text))
      continue;
    // An entry may run over two lines of the contents.
    const whole = core.paged
      ? [core.text]
      : [core.text, core.text + (cores[index + 1]?.text ?? '')];
    for (const text of whole) {
      const at = (starts.get(text.slice(0, 2)) ?? []).find(
        (start) =>
          start > index + (text === core.text ? 0 : 1) &&
          !taken.has(start) &&
          linesOf(cores, start, text) > 0,
      );
      if (at === undefined) continue;
      taken.add(at);
      again.set(index, { at, lines: linesOf(cores, at, text) });
      if (text !== core.text) again.set(++index, { at, lines: linesOf(cores, at, text) });
      break;
    }
  }
  return again;
}

/** （某某学会）, which the contents leave out behind a title; its line may end before it does. */
const SIGNED = /^[（(][^（）()]{2,40}[）)]$/u;

/** How many lines from `start` on make the text, with who wrote the item behind it or not; 0 where none do. */
function linesOf(cores: readonly Core[], start: number, text: string): number {
  let joined = '';
  for (let lines = 1; lines <= 4; lines++) {
    joined += cores[start + lines - 1]?.text ?? '';
    const rest = joined.startsWith(text) ? joined.slice(text.length) : undefined;
    if (rest === '' || SIGNED.test(rest ?? '')) return lines;
    if (!text.startsWith(joined) && !/^[（(]/u.test(rest ?? '')) return 0;
  }
  return 0;
}
