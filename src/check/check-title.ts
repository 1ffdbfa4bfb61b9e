import { formatLine } from '#source/diagnostic.ts';
import type { ArticleParts } from '#article/parts.ts';
import { ArticleDocument } from './document.ts';
import { mend } from './mend.ts';
import { TEXT_RULES } from './text-rules.ts';

/** Mending one problem can show another. */
const MOST_ROUNDS = 5;

export interface CheckedTitle {
  /** The title with everything mended that has one right answer. */
  title: string;
  /** What is left, in Chinese. */
  problems: string[];
}

const BEFORE = "title: '";
const NO_BODY = { encoding: 'utf-8', text: '', body: '', bodyLine: 4 } as const;

/** Asks of a title, before it stands in a file, what is asked of one that does. */
export function checkTitle(written: string): CheckedTitle {
  let title = written.trim();
  for (let round = 0; ; round++) {
    const field = `${BEFORE}${title}'`;
    const parts: ArticleParts = { ...NO_BODY, fields: [field] };
    const document = new ArticleDocument('', parts, { title, date: '', draft: true });
    const found = TEXT_RULES.flatMap((rule) => [...rule(document)]);
    const edits = found.flatMap(({ edit }) => edit ?? []);
    if (edits.length === 0 || round === MOST_ROUNDS) {
      return { title, problems: found.map(formatLine) };
    }
    const { changes } = mend(new TextEncoder().encode(document.text), edits);
    title = (changes[0]?.after ?? field).slice(BEFORE.length, -1).trim();
  }
}
