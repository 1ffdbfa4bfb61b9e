import { newArticleId } from '#article/new-id.ts';
import { readArticle } from '#article/read.ts';
import { articleSchema } from '#article/schema.ts';
import { writeArticle } from '#article/write.ts';
import { namesOf } from '#collection/content.ts';
import type { FileWrite, Stock } from './stock.ts';

/** What an editor says of a new article; what is left out comes from site.yaml and the calendar. */
export interface NewArticleRequest {
  title: string;
  section?: string | undefined;
  /** `YYYY-MM-DD` */
  date?: string | undefined;
  organizations: readonly string[];
}

/** Until an editor has replaced it, the file is a draft and not published. */
const PLACEHOLDER = '在这里写正文，段与段之间空一行；写好后删去这一行和上面的“draft: true”。';

/**
 * The file of a new article, ready to edit.
 *
 * @param today `YYYY-MM-DD`
 * @throws {Error} naming in Chinese the fields that are wrong, with the choices there are
 */
export function planNewArticle(stock: Stock, request: NewArticleRequest, today: string): FileWrite {
  const date = request.date ?? today;
  const { organizations } = request;
  const id = newArticleId(date, new Set(stock.articleFiles.keys()));
  const path = `articles/${date.slice(0, 4)}/${id}.md`;
  const content = writeArticle({
    title: request.title.trim(),
    section: request.section ?? stock.defaultSection,
    date,
    organization: organizations.length > 0 ? [...organizations] : [stock.publisher],
    draft: true,
    paragraphs: [PLACEHOLDER],
  });
  const schema = articleSchema({
    sections: stock.sections.entries.map(({ name }) => name),
    organizations: stock.organizations.entries.flatMap(namesOf),
  });
  const read = readArticle(path, new TextEncoder().encode(content), schema);
  if (!read.ok) {
    // The file is not there yet, so its lines would mean nothing to the editor.
    throw new Error(
      read.diagnostics.map(({ reason, remedy }) => `${reason}。${remedy}。`).join('\n'),
    );
  }
  return { path, content };
}
