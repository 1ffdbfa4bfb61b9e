import type { Line } from './lines.ts';

/** A running head is no longer, in characters. */
const LONGEST = 45;
/** The masthead names the bulletin in so many lines. */
const HEAD = 4;
const MID_SENTENCE = /[\p{L}\p{N}，、,“‘（《]$/u;

/**
 * The lines that stand again and again at the head or foot of pages, numbers in them aside: at a page's edge or
 * beside a page number; where nothing tells pages apart, in the middle of sentences.
 *
 * @param lines all lines @param pageNumbers those among them that are page numbers
 */
export function findRunningHeads(
  lines: readonly Line[],
  pageNumbers: ReadonlySet<Line>,
): Set<Line> {
  const found = new Set<Line>();
  const names = lines
    .slice(0, HEAD)
    .map(({ text }) => patternOf(text))
    .filter(mayName);
  // Once for heads beside page numbers and page breaks, once more for what stands beside such heads.
  for (let round = 0; round < 2; round++) {
    const taken = (line: Line | undefined): boolean =>
      line !== undefined && (pageNumbers.has(line) || found.has(line));
    const groups = Map.groupBy(
      lines.map((line, index) => ({ line, index })).filter(({ line }) => !taken(line)),
      ({ line }) => patternOf(line.text),
    );
    for (const [pattern, all] of groups) {
      if (pattern === '' || !mayRun(pattern)) continue;
      const named = names.some((name) => pattern.startsWith(name) || pattern.endsWith(name));
      // What stands at the head of the document is its masthead.
      const group = named ? all.filter(({ index }) => index >= HEAD) : all;
      if (group.length < (named ? 1 : 2)) continue;
      const atEdge = group.filter(({ line, index }) => {
        const [before, after] = [lines[index - 1], lines[index + 1]];
        const zoned = line.print !== undefined && line.print.zone !== 'body';
        return (
          zoned ||
          line.newPage ||
          !before ||
          !after ||
          after.newPage ||
          taken(before) ||
          taken(after)
        );
      });
      const cutting = group.filter(({ index }) => cutsSentence(lines, index, taken));
      const enough = named ? 1 : 2;
      const edges = atEdge.length >= Math.max(enough, group.length * 0.8);
      if (edges || cutting.length >= Math.max(2, group.length * 0.6)) {
        for (const { line } of edges ? atEdge : group) found.add(line);
      }
    }
  }
  return found;
}

/** What may be the name of the bulletin, which its running heads repeat. */
function mayName(pattern: string): boolean {
  return /^[\p{L}#]{4,20}$/u.test(pattern) && /\p{L}{3}/u.test(pattern);
}

/** What the line says, whatever numbers it has; empty where it is too long. */
function patternOf(text: string): string {
  const solid = text.replace(/\s+/gu, '');
  return solid.length > LONGEST ? '' : solid.replace(/[0-9０-９〇一二三四五六七八九十]+/gu, '#');
}

/** Sentences, credits and headings in brackets come again without being running heads. */
function mayRun(pattern: string): boolean {
  return /\p{L}/u.test(pattern) && !/[。！？；：]$|^[（(【]|^#[、．.]/u.test(pattern);
}

function cutsSentence(
  lines: readonly Line[],
  index: number,
  taken: (line: Line | undefined) => boolean,
): boolean {
  let before = index - 1;
  while (taken(lines[before])) before--;
  const text = lines[before]?.text ?? '';
  return [...text].length >= 16 && MID_SENTENCE.test(text);
}
