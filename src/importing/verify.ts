import { plainBlocks } from '#article/blocks.ts';
import { issueSchema } from '#article/issue.ts';
import { readArticle } from '#article/read.ts';
import { articleSchema } from '#article/schema.ts';
import { namesOf } from '#collection/content.ts';
import { organizationsSchema, sectionsSchema } from '#site/lists.ts';
import { ContentError, type Diagnostic } from '#source/diagnostic.ts';
import { readYaml, type Checked } from '#source/yaml.ts';
import type { Plan } from './plan.ts';
import type { Stock } from './stock.ts';

/**
 * Reads back everything a plan is to write, as the site will read it, before anything is written.
 *
 * @returns what the next bulletin of the same call finds
 * @throws {ContentError} if the site could not read it @throws {Error} if an article read back is not what was split
 */
export function verifyPlan(stock: Stock, plan: Plan): Stock {
  const planned = new Map(plan.writes.map(({ path, content }) => [path, content]));
  const textOf = (path: string): string | undefined => {
    const content = planned.get(path);
    return typeof content === 'string' ? content : undefined;
  };
  const sections = {
    text: textOf('sections.yaml') ?? stock.sections.text,
    entries: stock.sections.entries,
  };
  const organizations = {
    text: textOf('organizations.yaml') ?? stock.organizations.text,
    entries: stock.organizations.entries,
  };
  if (planned.has('sections.yaml')) {
    sections.entries = sound(
      readYaml({ file: 'sections.yaml', text: sections.text }, sectionsSchema),
    );
  }
  if (planned.has('organizations.yaml')) {
    const source = { file: 'organizations.yaml', text: organizations.text };
    organizations.entries = sound(readYaml(source, organizationsSchema));
  }
  for (const [path, content] of planned) {
    if (!path.endsWith('/bulletin.yaml') || typeof content !== 'string') continue;
    sound(readYaml({ file: path, text: content }, issueSchema));
  }
  const schema = articleSchema({
    sections: sections.entries.map(({ name }) => name),
    organizations: organizations.entries.flatMap(namesOf),
  });
  const { issue, articles } = plan.bulletin;
  const articleFiles = new Map(stock.articleFiles);
  for (const [path, content] of planned) {
    const article = articles.find(
      ({ id }) => path.startsWith('articles/') && path.endsWith(`/${id}.md`),
    );
    if (!article || typeof content !== 'string') continue;
    const read = readArticle(path, new TextEncoder().encode(content), schema);
    if (!read.ok) throw new ContentError(read.diagnostics);
    const { title, body } = read.article;
    if (title !== article.title || !sameTexts(plainBlocks(body), article.paragraphs)) {
      throw new Error(
        `稿件“${article.title}”写出后与原文不一致，没有写入任何文件。请把原文交给程序的维护者。`,
      );
    }
    articleFiles.set(article.id, path);
  }
  return {
    ...stock,
    sections,
    organizations,
    issues: [...stock.issues.filter(({ id }) => id !== issue.id), plan.record],
    articles: [
      ...stock.articles.filter(({ id }) => !articles.some((article) => article.id === id)),
      ...articles.map(({ id, title, paragraphs }) => ({
        id,
        title,
        issue: issue.id,
        firstParagraph: paragraphs[0],
      })),
    ],
    articleFiles,
    bulletinFolders: new Set([...stock.bulletinFolders, issue.id]),
    read: (path) => textOf(path) ?? stock.read(path),
  };
}

function sound<T>(read: Checked<T>): T {
  if (!read.ok) throw new ContentError(read.diagnostics as Diagnostic[]);
  return read.value;
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index]);
}
