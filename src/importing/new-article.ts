import { newArticleId } from '#article/new-id.ts';
import { PLACEHOLDER } from '#article/placeholder.ts';
import { readArticle } from '#article/read.ts';
import { articleSchema } from '#article/schema.ts';
import { writeArticle } from '#article/write.ts';
import { namesOf, sectionNames } from '#collection/content.ts';
import { articleTitled, repeatedTitle } from '#collection/repeated-title.ts';
import type { Diagnostic } from '#source/diagnostic.ts';
import type { Change } from '#store/change.ts';
import type { Stock } from './stock.ts';

/** What an editor says of a new article; what is left out comes from site.yaml and the calendar. */
export interface NewArticleRequest {
  title: string;
  section?: string | undefined;
  /** `YYYY-MM-DD` */
  date?: string | undefined;
  organizations: readonly string[];
  /** The issue it belongs to. */
  issue?: string | undefined;
}

export type PlannedArticle = { ok: true; file: Change } | { ok: false; diagnostics: Diagnostic[] };

/**
 * The file of a new article, ready to edit; or what is wrong with its fields, with the choices there are.
 *
 * @param today `YYYY-MM-DD`
 */
export function planNewArticle(
  stock: Stock,
  request: NewArticleRequest,
  today: string,
): PlannedArticle {
  const date = request.date ?? today;
  const title = request.title.trim();
  const { organizations } = request;
  const id = newArticleId(date, new Set(stock.articleFiles.keys()));
  const path = `articles/${date.slice(0, 4)}/${id}.md`;
  const content = writeArticle({
    title,
    section: request.section ?? stock.defaultSection,
    date,
    organization: organizations.length > 0 ? [...organizations] : [stock.publisher],
    ...(request.issue === undefined ? {} : { issue: request.issue }),
    draft: true,
    paragraphs: [PLACEHOLDER],
  });
  const schema = articleSchema({
    sections: sectionNames(stock.sections.entries),
    organizations: stock.organizations.entries.flatMap(namesOf),
  });
  const read = readArticle(path, new TextEncoder().encode(content), schema);
  if (!read.ok) return read;
  const other = fileTitled(stock, title, date);
  if (other === undefined) return { ok: true, file: { path, content } };
  const at = { severity: 'error', file: path, line: 2, column: 1 } as const;
  return { ok: false, diagnostics: [{ ...at, ...repeatedTitle(other) }] };
}

/** The file, as a path within the content folder, of an article that has a title on a day already. */
export function fileTitled(stock: Stock, title: string, date: string): string | undefined {
  const other = articleTitled(title, date, stock.articles);
  return other && (stock.articleFiles.get(other.id) ?? other.id);
}
