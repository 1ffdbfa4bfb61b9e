import type { SplitArticle, SplitDiagnostic } from './bulletin.ts';
import { isContentsHead, isPaged, isSelection, withoutPage } from './contents.ts';
import type { Listed } from './weigh-evidence.ts';

/** What is known of the contents and of what they list. */
export interface ContentsFacts {
  /** The lines of the contents, their head among them. */
  contents: readonly { text: string; number: number }[];
  /** What the contents list and where it comes again below. */
  listed: readonly Listed[];
  articles: readonly SplitArticle[];
  headings: readonly { name: string }[];
}

/** One thing that the contents list. */
interface Entry {
  text: string;
  key: string;
  line: number;
  paged: boolean;
}

/** A section's name has hardly more characters. */
const SHORT = 8;
/** An entry runs over so many lines at most. */
const MOST_LINES = 4;
/** Share of an entry's pairs of characters that a title named otherwise still has. */
const ALIKE = 0.5;
/** What parts two entries beside each other; a page's number stands apart from its entry too. */
const COLUMNS = /[\s\u3000]{4,}(?=\S*\p{Script=Han})/u;
const NUMERALS = /^[\d一二三四五六七八九十第]*$/u;

/** Where the contents and the split disagree: what is listed and no item, and items that are not listed. */
export function* ofContents(facts: ContentsFacts): Generator<SplitDiagnostic> {
  const { articles, contents } = facts;
  const lines = inColumns(contents.filter(({ text }) => !isContentsHead(text)));
  const titles = articles.map(({ title }) => keyOf(title));
  const sections = new Set(facts.headings.map(({ name }) => keyOf(name)));
  const isNamed = (key: string): boolean =>
    titles.some((title) => isSame(key, title)) || isSection(key, sections);
  const entries = entriesOf(lines, isNamed);
  const items = entries.filter(({ key }) => !isSection(key, sections));
  const counterparts = matchEntries(items, titles);
  const matched = new Set(counterparts.values());
  if (matched.size === 0) return;

  const selected = contents.some(({ text }) => isSelection(text));
  const comesAgain = new Map(facts.listed.map(({ text, line }) => [keyOf(text), line]));
  for (const entry of items) {
    if (counterparts.has(entry)) continue;
    const at = [...comesAgain].find(([key]) => isSame(entry.key, key) || isSame(key, entry.key));
    if (at) yield notAnItem(entry, at[1]);
    // Among items that nobody meant to list none stands for the entry.
    else if (selected || !takeBetween(entry, items, counterparts, articles.length))
      yield missing(entry);
  }
  if (selected) return;
  const told = new Set(counterparts.values());
  for (const [index, article] of articles.entries()) {
    if (article.titleBasis === 'first-sentence' || told.has(index)) continue;
    // Short news is often listed by the name of its section alone.
    const others = articles.flatMap(({ section }, at) => (section === article.section ? at : []));
    const whole = entries.some(({ key }) => isSame(key, keyOf(article.section)));
    if (whole && !others.some((at) => told.has(at))) continue;
    yield notListed(article);
  }
}

/** The lines of a list in two columns, one column after the other. */
function inColumns(lines: readonly { text: string; number: number }[]): typeof lines {
  const rows = lines.map(({ text, number }) =>
    text.split(COLUMNS).map((cell) => ({ text: cell, number })),
  );
  const most = rows.reduce((count, row) => Math.max(count, row.length), 0);
  return Array.from({ length: most }, (_, column) =>
    rows.flatMap((row) => row[column] ?? []),
  ).flat();
}

/** Lines to entries: one that is cut off goes on in the next until it names something or its page is told. */
function entriesOf(
  lines: readonly { text: string; number: number }[],
  isNamed: (key: string) => boolean,
): Entry[] {
  const paged = lines.filter(({ text }) => isPaged(text)).length;
  const entries: Entry[] = [];
  for (let at = 0; at < lines.length;) {
    const ahead = lines.slice(at, at + MOST_LINES);
    const texts = ahead.map((_, last) =>
      ahead
        .slice(0, last + 1)
        .map(({ text }) => withoutPage(text).trim())
        .join(''),
    );
    let count = texts.findIndex((text) => isNamed(keyOf(text))) + 1;
    // A section's name has no page, while titles have: it does not run on.
    if (count === 0 && 2 * paged > lines.length && (texts[0] as string).length > SHORT)
      count = ahead.findIndex(({ text }) => isPaged(text)) + 1;
    count ||= 1;
    const text = texts[count - 1] as string;
    const key = keyOf(text);
    const page = ahead.slice(0, count).some((line) => isPaged(line.text));
    if (/\p{L}/u.test(key)) {
      const line = (ahead[0] as { number: number }).number;
      if (page || key.length > SHORT || isNamed(key))
        entries.push({ text, key, line, paged: page });
    }
    at += count;
  }
  return entries;
}

/** The article of each entry by its index, each once: by the same words first, then by like ones of what is left. */
function matchEntries(entries: readonly Entry[], titles: readonly string[]): Map<Entry, number> {
  const found = new Map<Entry, number>();
  const free = new Set(titles.keys());
  const take = (entry: Entry, index: number | undefined): void => {
    if (index === undefined) return;
    found.set(entry, index);
    free.delete(index);
  };
  for (const entry of entries)
    take(
      entry,
      [...free].find((index) => isSame(entry.key, titles[index] as string)),
    );
  for (const entry of entries) {
    if (found.has(entry)) continue;
    const [best] = [...free]
      .map((index) => ({ index, share: shareOf(entry.key, titles[index] as string) }))
      .sort((a, b) => b.share - a.share);
    if (best && best.share >= ALIKE) take(entry, best.index);
  }
  return found;
}

/** Takes an article that stands where the entry does and is not listed: it is named otherwise there. */
function takeBetween(
  entry: Entry,
  entries: readonly Entry[],
  counterparts: Map<Entry, number>,
  count: number,
): boolean {
  const at = entries.indexOf(entry);
  const placeOf = (one: Entry): number | undefined => counterparts.get(one);
  const before = entries.slice(0, at).findLast((one) => placeOf(one) !== undefined);
  const after = entries.slice(at + 1).find((one) => placeOf(one) !== undefined);
  const from = before ? (placeOf(before) as number) + 1 : 0;
  const to = after ? (placeOf(after) as number) : count;
  const taken = new Set(counterparts.values());
  for (let index = from; index < to; index++) {
    if (taken.has(index)) continue;
    counterparts.set(entry, index);
    return true;
  }
  return false;
}

/** Words alone: no marks, no white space. */
const keyOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether an entry, numbered or not, is a name. */
const isSame = (entry: string, name: string): boolean =>
  name !== '' && entry.endsWith(name) && NUMERALS.test(entry.slice(0, -name.length));

const isSection = (key: string, sections: ReadonlySet<string>): boolean =>
  [...sections].some((name) => isSame(key, name));

/** Share of a text's pairs of characters that another has too. */
function shareOf(text: string, other: string): number {
  const pairs = Array.from({ length: Math.max(1, text.length - 1) }, (_, at) =>
    text.slice(at, at + 2),
  );
  return pairs.filter((pair) => other.includes(pair)).length / pairs.length;
}

const missing = ({ text, line }: Entry): SplitDiagnostic =>
  warning(
    'listed-not-found',
    line,
    `目录里的“${text}”（第 ${line} 行）在正文里没有找到：可能缺页，或标题与目录不同。请核对原文。`,
  );

const notAnItem = ({ text }: Entry, line: number): SplitDiagnostic =>
  warning('listed-not-found', line, `目录里的“${text}”没有拆成一条稿件。请核对第 ${line} 行。`);

const notListed = ({ title, lines: [line] }: SplitArticle): SplitDiagnostic =>
  warning('not-listed', line, `“${title}”不在目录里。请核对第 ${line} 行是不是标题。`);

const warning = (code: string, line: number, message: string): SplitDiagnostic => ({
  severity: 'warning',
  code,
  line,
  message,
});
