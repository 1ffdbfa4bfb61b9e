import { wordEdges } from './edges.ts';
import { beginsWithPlace, endsInPlace, homeOf } from './places.ts';

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/** A name of a list that stands in a text. */
export interface Listed<T> extends Stretch {
  of: T;
  /** The name as printed. */
  name: string;
}

/** Something with the names it may be called by. */
export interface NamedEntry<T> {
  of: T;
  names: readonly string[];
}

/** Finds the names of a list in a text, in reading order. */
export type Finder<T> = (text: string) => Listed<T>[];

/** Whether a name that stands in a text is the name, and no part of a longer one. */
type IsWhole = (text: string, found: Stretch & { name: string }) => boolean;

/** What may stand before a body that is called without its place: 与市科协, 邀请市科协, but not 石首市科协. */
const BEFORE_SHORT_NAME =
  /(?:^|[^\p{Script=Han}]|[与和及对向在由经到从给以让请随为是了的]|邀请|参加|出席|支持|组织|配合|会同|协同|联合|围绕|通过|根据|按照|推动|代表|作为|走进|来到|前往|挂靠|加入|获得|获|表示|认为|指出|强调|下午|上午|期间|以来|探索|开展|召开)$/u;
const SHORT_NAME = /^[省市州区县校院]/u;
/** What makes another body's name of a body's name. */
const GOES_ON = /^(?:附属|附中|附小|出版社|校友会|基金会|分校|分院|集团|有限|股份)/u;
/** What takes 区 away from a district: 东城区域, 通州区块链, 房山区位优势; 房山区位于 and 大兴区分别 do not. */
const DISTRICT_GOES_ON = /^(?:域|块链|间|划|号|位(?!于|居|列)|分(?!别|为|成|布|公司|局))/u;

/** Bodies: the longest name that fits, where it is no part of a body's of another place. */
export function organizationFinder<T>(entries: readonly NamedEntry<T>[]): Finder<T> {
  return finder(entries, (text, { name, start, end }) => {
    if (GOES_ON.test(text.slice(end))) return false;
    const before = text.slice(Math.max(0, start - 8), start);
    if (SHORT_NAME.test(name)) return BEFORE_SHORT_NAME.test(before);
    return beginsWithPlace(name) || (!endsInPlace(before) && wordEdges(text).has(start));
  });
}

/**
 * Districts, where they are not of another city (长春市朝阳区) and not half of another word (东城区域).
 *
 * @param association whose name tells the city that the districts are of
 */
export function districtFinder<T>(
  entries: readonly NamedEntry<T>[],
  association: string,
): Finder<T> {
  const home = homeOf(association);
  return finder(entries, (text, { start, end }) => {
    if (DISTRICT_GOES_ON.test(text.slice(end))) return false;
    const before = text.slice(Math.max(0, start - 8), start);
    return !endsInPlace(before) || home.some((place) => before.endsWith(place));
  });
}

/** Programmes, with or without quotation marks in the list and in the text, where no word runs on (汇智工程|师). */
export function programmeFinder<T>(entries: readonly NamedEntry<T>[]): Finder<T> {
  const bare = entries.map(({ of, names }) => ({ of, names: names.map(withoutMarks) }));
  const find = finder(bare, (text, { start, end }) => {
    const edges = wordEdges(text);
    return edges.has(start) && edges.has(end) && !ENGINEER.test(text.slice(end - 2, end + 1));
  });
  return (text) => {
    const offsets = [...text.matchAll(UNMARKED)].map(({ index }) => index);
    return find(withoutMarks(text)).map(({ of, start, end }) => {
      const place = { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 };
      return { of, ...place, name: text.slice(place.start, place.end) };
    });
  };
}

const ENGINEER = /工程[师学]/u;
const MARKS = /[“”‘’《》]/gu;
const UNMARKED = /[^“”‘’《》]/g;

function withoutMarks(text: string): string {
  return text.replace(MARKS, '');
}

function finder<T>(entries: readonly NamedEntry<T>[], isWhole: IsWhole): Finder<T> {
  const owner = new Map(
    entries.flatMap(({ of, names }) => names.map((name) => [name, of] as const)),
  );
  if (owner.size === 0) return () => [];
  const longestFirst = [...owner.keys()].sort((a, b) => b.length - a.length).map(RegExp.escape);
  const pattern = new RegExp(longestFirst.join('|'), 'gu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: name, index }) => {
      const found = { name, start: index, end: index + name.length };
      const of = owner.get(name);
      return of !== undefined && isWhole(text, found) ? [{ of, ...found }] : [];
    });
}
