import type { z } from 'zod';
import { plainBlocks } from '#article/blocks.ts';
import { issueSchema } from '#article/issue.ts';
import { readArticle } from '#article/read.ts';
import { articleSchema } from '#article/schema.ts';
import type { SplitArticle } from '#bulletin/bulletin.ts';
import { namesOf, sectionNames } from '#collection/content.ts';
import { organizationsSchema, sectionsSchema } from '#site/lists.ts';
import { TextLost } from '#bulletin/nothing-lost.ts';
import { ContentError } from '#source/diagnostic.ts';
import { readYaml } from '#source/yaml.ts';
import type { Plan } from './plan.ts';
import type { NameList, Stock } from './stock.ts';

/** The lists of names as they are after an import. */
export type Lists = Pick<Stock, 'sections' | 'organizations'>;

/**
 * Reads back everything a plan is to write, as the site will read it, before anything is written.
 *
 * @throws {ContentError} if the site could not read it @throws {TextLost} if an article read back is not what was split
 */
export function verifyPlan(stock: Stock, { bulletin, writes }: Plan): Lists {
  const texts = new Map<string, string>();
  for (const { path, content } of writes) if (typeof content === 'string') texts.set(path, content);

  const sections = listAfter(stock.sections, 'sections.yaml', texts, sectionsSchema);
  const organizations = listAfter(
    stock.organizations,
    'organizations.yaml',
    texts,
    organizationsSchema,
  );
  const schema = articleSchema({
    sections: sectionNames(sections.entries),
    organizations: organizations.entries.flatMap(namesOf),
  });
  const articleOf = new Map(bulletin.articles.map((article) => [`${article.id}.md`, article]));
  for (const [path, text] of texts) {
    if (path.endsWith('/bulletin.yaml')) read(path, text, issueSchema);
    const article = articleOf.get(path.slice(path.lastIndexOf('/') + 1));
    if (article && path.startsWith('articles/')) verifyArticle(path, text, article, schema);
  }
  return { sections, organizations };
}

function listAfter<T>(
  list: NameList<T>,
  file: string,
  texts: ReadonlyMap<string, string>,
  schema: z.ZodType<T[]>,
): NameList<T> {
  const text = texts.get(file);
  return text === undefined ? list : { text, entries: read(file, text, schema) };
}

function read<T>(file: string, text: string, schema: z.ZodType<T>): T {
  const checked = readYaml({ file, text }, schema);
  if (!checked.ok) throw new ContentError(checked.diagnostics);
  return checked.value;
}

function verifyArticle(
  path: string,
  text: string,
  { title, paragraphs }: SplitArticle,
  schema: ReturnType<typeof articleSchema>,
): void {
  const result = readArticle(path, new TextEncoder().encode(text), schema);
  if (!result.ok) throw new ContentError(result.diagnostics);
  const blocks = plainBlocks(result.article.body);
  const same =
    blocks.length === paragraphs.length && blocks.every((block, at) => block === paragraphs[at]);
  if (result.article.title === title && same) return;
  throw new TextLost(
    `稿件“${title}”写出后与原文不一致，没有写入任何文件。请把原文交给程序的维护者。`,
  );
}
