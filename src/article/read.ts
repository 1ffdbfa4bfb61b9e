import type { z } from 'zod';
import type { Diagnostic } from '#source/diagnostic.ts';
import { readYaml } from '#source/yaml.ts';
import type { Article } from './article.ts';
import { plainBlocks } from './blocks.ts';
import { articleParts, type TakenApart } from './parts.ts';
import { ID, type Frontmatter } from './schema.ts';
import { inSimplified } from './simplify.ts';

export type ReadArticle = { ok: true; article: Article } | { ok: false; diagnostics: Diagnostic[] };

/**
 * Turns an article file into an article, or into everything that is wrong with it.
 *
 * @param file path for messages; its last part without `.md` is the article's id
 * @param bytes the file as it is: UTF-8 with or without BOM, UTF-16 or GB18030, any line ends
 * @param schema from `articleSchema`, made once for all files
 */
export function readArticle(
  file: string,
  bytes: Uint8Array,
  schema: z.ZodType<Frontmatter>,
): ReadArticle {
  return readParts(file, articleParts(bytes), schema);
}

/** The same of a file that has been taken apart. */
export function readParts(
  file: string,
  parts: TakenApart,
  schema: z.ZodType<Frontmatter>,
): ReadArticle {
  // A form in the browser reads articles too, where there is no node:path.
  const id = file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, '');
  const read = readFields(file, id, parts, schema);
  const badName = problemOfName(file, id);
  if (!badName) return read;
  return { ok: false, diagnostics: [badName, ...(read.ok ? [] : read.diagnostics)] };
}

function readFields(
  file: string,
  id: string,
  parts: TakenApart,
  schema: z.ZodType<Frontmatter>,
): ReadArticle {
  const fail = (
    code: string,
    reason: string,
    remedy: string,
    line = 1,
  ): ReadArticle & { ok: false } => ({
    ok: false,
    diagnostics: [{ severity: 'error', code, file, line, column: 1, reason, remedy }],
  });

  if (!parts.ok) return fail(parts.code, parts.reason, parts.remedy, parts.line);
  const { fields, body, bodyLine } = parts;
  const front = readYaml({ file, text: fields.join('\n'), linesBefore: 1 }, schema);
  if (!front.ok) return front;
  if (body.trim() === '' && !front.value.withdrawn) {
    return fail('no-body', '稿件没有正文', '在第二个 --- 之后空一行，写正文', bodyLine - 1);
  }
  const article: Article = { ...front.value, id, file, body, bodyLine };
  const unused = unusedTerm(article);
  if (unused >= 0) {
    const { line, column } = front.placeOf(['terms', unused, 'word']);
    const word = article.terms?.[unused]?.word ?? '';
    const failed = fail('unused-term', `本篇没有“${word}”这个词`, '改正这个词，或删去这一条', line);
    return { ...failed, diagnostics: failed.diagnostics.map((one) => ({ ...one, column })) };
  }
  return { ok: true, article };
}

function problemOfName(file: string, id: string): Diagnostic | undefined {
  if (ID.test(id)) return undefined;
  const meant = idMeant(id);
  return {
    ...{ severity: 'error', code: 'bad-file-name', file, line: 1, column: 1 },
    reason: `文件名“${id}”不能用作网址${meant === undefined ? '' : `，是否想写“${meant}.md”`}`,
    remedy: '文件名只用小写字母、数字和连字符，以小写的 .md 结尾，例如 20230823-x01.md',
  };
}

/** The first of the article's own terms that does not occur in it, as an index; -1 where all do. */
function unusedTerm(article: Article): number {
  if (!article.terms) return -1;
  const { title, summary = '', correction = '', body } = inSimplified(article);
  const text = [title, summary, correction, ...plainBlocks(body)].join('\n');
  return article.terms.findIndex(({ word }) => !text.includes(word));
}

/** A name that is one after all but for capitals, widths, spaces and underscores. */
function idMeant(name: string): string | undefined {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\.md$/u, '')
    .trim()
    .replace(/[\s_.]+/gu, '-');
  return ID.test(plain) ? plain : undefined;
}
