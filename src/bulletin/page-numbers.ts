import type { Line } from './lines.ts';

const DASHED = /^[-—–－―─·•~～]+\s*\d{1,4}\s*[-—–－―─·•~～]+$/u;
const WORDED = /^第\s*\d{1,4}\s*页(?:\s*[,，/／]?\s*共\s*\d{1,4}\s*页)?$/u;
const BARE = /^\d{1,3}$/;

/**
 * The lines that are page numbers: `- 12 -`, `第 3 页 共 12 页`, and a bare number where a page ends or begins or
 * that counts on from another.
 */
export function findPageNumbers(lines: readonly Line[]): Set<Line> {
  const found = new Set<Line>();
  const bare: Line[] = [];
  lines.forEach((line, index) => {
    if (DASHED.test(line.text) || WORDED.test(line.text)) found.add(line);
    if (!BARE.test(line.text)) return;
    bare.push(line);
    const next = lines[index + 1];
    if (index > 0 && (line.newPage || next?.newPage)) found.add(line);
  });
  const follows = (a: Line | undefined, b: Line | undefined): boolean =>
    a !== undefined && b !== undefined && Number(a.text) + 1 === Number(b.text);
  bare.forEach((line, index) => {
    if (follows(bare[index - 1], line) || follows(line, bare[index + 1])) found.add(line);
  });
  return found;
}
