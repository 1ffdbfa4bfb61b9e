import type { Article } from '#article/article.ts';
import { articleParts } from '#article/parts.ts';
import { ArticleDocument } from '#check/document.ts';
import type { Finding } from '#check/finding.ts';
import { mend } from '#check/mend.ts';
import { TEXT_RULES } from '#check/text-rules.ts';

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

export interface CheckedText {
  /** The file with everything mended that has one right answer. */
  text: string;
  /** What is left for a person to mend. */
  problems: Finding[];
}

/**
 * Asks of an article's text what `npm run check:content` asks, as far as it can be told from the file alone: not
 * whether what its links and pictures name is there. What was wrong before is left, since nobody touched it.
 *
 * @param before the file as it was; undefined for a new one
 * @param article what the file holds, to tell readers' text in its fields from the rest
 */
export function checkText(text: string, before: string | undefined, article: Article): CheckedText {
  const known = before === undefined ? [] : wrongIn(before, article);
  const found = newOf(wrongIn(text, article), known);
  const edits = found.flatMap(({ edit }) => edit ?? []);
  if (edits.length === 0) return { text, problems: found };
  const mended = UTF8.decode(mend(new TextEncoder().encode(text), edits).bytes);
  // Mending one thing may bring out the next; it ends, since a text only comes nearer to what it should be.
  return mended === text ? { text, problems: found } : checkText(mended, before, article);
}

function wrongIn(text: string, article: Article): Finding[] {
  const parts = articleParts(new TextEncoder().encode(text));
  if (!parts.ok) return [];
  const document = new ArticleDocument(article.file, parts, article);
  return TEXT_RULES.flatMap((rule) => [...rule(document)]).filter(
    ({ severity }) => severity === 'error',
  );
}

/** The findings that are not among others, each counting as often as it stands there. */
function newOf(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const keyOf = ({ code, reason }: Finding): string => `${code} ${reason}`;
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return findings.filter((finding) => {
    const count = left.get(keyOf(finding)) ?? 0;
    left.set(keyOf(finding), count - 1);
    return count <= 0;
  });
}
