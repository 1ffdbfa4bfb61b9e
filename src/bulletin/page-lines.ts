import type { Furniture } from './bulletin.ts';
import type { Line } from './lines.ts';
import { findPageNumbers } from './page-numbers.ts';
import { findRunningHeads } from './running-heads.ts';

/** A line that stands in the midst of the text without belonging to it: what a page carries, or a rule (a mark). */
export interface PageLine {
  kind: Extract<Furniture, 'page-number' | 'running-head'> | 'mark';
  line: Line;
}

const RULE = /^(?:[━─—―–\-=＝_＿~～]{3,}|[*＊※☆★◆◇·•.…\s]{3,})$/u;

/**
 * Takes out what pages carry and what only parts the text. The line after a page's head or foot begins a page, so
 * that the gap there says nothing; the line after a rule is separated.
 */
export function takePageLines(lines: readonly Line[]): { text: Line[]; pageLines: PageLine[] } {
  const rules = new Set(lines.filter(({ text }) => RULE.test(text)));
  const others = lines.filter((line) => !rules.has(line));
  const numbers = findPageNumbers(others);
  const heads = findRunningHeads(others, numbers);
  const pageLines = lines.flatMap((line): PageLine[] => {
    if (numbers.has(line)) return [{ kind: 'page-number', line }];
    if (heads.has(line)) return [{ kind: 'running-head', line }];
    return rules.has(line) ? [{ kind: 'mark', line }] : [];
  });
  const text: Line[] = [];
  let [newPage, separated] = [false, false];
  for (const line of lines) {
    if (numbers.has(line) || heads.has(line)) newPage = true;
    else if (rules.has(line)) separated = true;
    else {
      text.push({ ...line, newPage: line.newPage || newPage, separated: separated && !newPage });
      [newPage, separated] = [false, false];
    }
  }
  return { text, pageLines };
}
