import { decodeText } from '#source/decode.ts';
import type { Edit } from './finding.ts';

/** One line before and after. */
export interface LineChange {
  line: number;
  before: string;
  after: string;
}

export interface Mended {
  /** The file as it is to be written, in UTF-8. */
  bytes: Uint8Array;
  changes: LineChange[];
}

/**
 * Makes edits in a file. Of two that touch the same characters the first is made, and the other is found again by
 * the next look. Line ends and a byte order mark stay; a file in another encoding becomes UTF-8.
 */
export function mend(bytes: Uint8Array, edits: readonly Edit[]): Mended {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { bytes, changes: [] };
  const pieces = decoded.text.split(/(\r\n|\r|\n)/u);
  const changes = [...Map.groupBy(edits, ({ line }) => line)].map(([line, ofLine]): LineChange => {
    const index = (line - 1) * 2;
    const before = pieces[index] as string;
    const after = mendLine(before, ofLine);
    pieces[index] = after;
    return { line, before, after };
  });
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = (hasMark ? '\uFEFF' : '') + pieces.join('');
  return { bytes: new TextEncoder().encode(text), changes };
}

function mendLine(line: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { column, endColumn, text } of edits.toSorted((a, b) => a.column - b.column)) {
    if (column - 1 < at) continue;
    result += line.slice(at, column - 1) + text;
    at = endColumn - 1;
  }
  return result + line.slice(at);
}
