import type { Article } from '#article/article.ts';
import { articleParts } from '#article/parts.ts';
import { deadLinks } from '#check/dead-links.ts';
import { ArticleDocument } from '#check/document.ts';
import type { Finding } from '#check/finding.ts';
import { mend } from '#check/mend.ts';
import { sitePictures } from '#check/pictures.ts';
import { TEXT_RULES } from '#check/text-rules.ts';
import { pictureProblems, picturesOf, type Text } from '#collection/pictures-beside.ts';
import { repeatedTitle } from '#collection/repeated-title.ts';
import type { FormSurroundings } from './surroundings.ts';

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

export interface CheckedText {
  /** The file with everything mended that has one right answer. */
  text: string;
  /** What is left for a person to mend. */
  problems: Finding[];
}

/**
 * Asks of an article's text what `npm run check:content` asks. What was wrong before is left, since nobody touched it.
 *
 * @param before the file as it was; undefined for a new one
 * @param article what the file holds, to tell readers' text in its fields from the rest
 * @param around what its links and pictures may lead to; without it they are not asked
 */
export function checkText(
  text: string,
  before: string | undefined,
  article: Article,
  around: FormSurroundings | undefined,
): CheckedText {
  const known = before === undefined ? [] : wrongIn(before, article, around);
  const found = [...repeated(article, around), ...newOf(wrongIn(text, article, around), known)];
  const edits = found.flatMap(({ edit }) => edit ?? []);
  if (edits.length === 0) return { text, problems: found };
  const mended = UTF8.decode(mend(new TextEncoder().encode(text), edits).bytes);
  // Mending one thing may bring out the next; it ends, since a text only comes nearer to what it should be.
  return mended === text ? { text, problems: found } : checkText(mended, before, article, around);
}

function repeated(article: Article, around: FormSurroundings | undefined): Finding[] {
  const other = around?.titled(article);
  if (other === undefined) return [];
  return [{ severity: 'error', file: article.file, line: 2, column: 1, ...repeatedTitle(other) }];
}

function wrongIn(text: string, article: Article, around: FormSurroundings | undefined): Finding[] {
  const parts = articleParts(new TextEncoder().encode(text));
  if (!parts.ok) return [];
  const document = new ArticleDocument(article.file, parts, article);
  const found = TEXT_RULES.flatMap((rule) => [...rule(document)]);
  if (around) found.push(...wrongAround(document, { ...parts, file: article.file }, around));
  return found.filter(({ severity }) => severity === 'error');
}

function wrongAround(document: ArticleDocument, text: Text, around: FormSurroundings): Finding[] {
  const links = [...deadLinks(document, around)];
  return [
    ...(around.files ? links : links.map(withReload)),
    ...sitePictures(document, around),
    ...(around.files ? pictureProblems(picturesOf(text), text.file, around.files) : []),
  ];
}

/** On a Git host an article may be there that others have just added. */
function withReload(finding: Finding): Finding {
  return finding.edit
    ? finding
    : { ...finding, remedy: `${finding.remedy}；别人刚加的，刷新网页再存` };
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
