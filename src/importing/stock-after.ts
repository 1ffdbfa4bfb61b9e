import { nameArticles } from './plan-lists.ts';
import type { Plan } from './plan.ts';
import type { Stock } from './stock.ts';
import type { Lists } from './verify.ts';

/** What the next bulletin of the same call finds once a plan has been carried out. */
export function stockAfter(stock: Stock, plan: Plan, lists: Lists): Stock {
  const { issue, articles } = plan.bulletin;
  const articleFiles = new Map(stock.articleFiles);
  for (const { path } of plan.writes) {
    const id = /^articles\/.*?([^/]+)\.md$/.exec(path)?.[1];
    if (id !== undefined) articleFiles.set(id, path);
  }
  const ids = new Set(articles.map(({ id }) => id));
  const { file: name, sha256 } = plan.record.source;
  const before = stock.issues.find(({ id }) => id === issue.id);
  const wasCurrent = before?.source.sha256 === sha256;
  return {
    ...stock,
    ...lists,
    issues: [...stock.issues.filter(({ id }) => id !== issue.id), plan.record],
    articles: [
      ...stock.articles.filter(({ id }) => !ids.has(id)),
      ...nameArticles(stock, articles).map(({ article, organization }) => {
        const { id, title, date, script, paragraphs } = article;
        const known = { id, title, date, script, withdrawn: undefined, paragraphs };
        return { ...known, issue: issue.id, organization };
      }),
    ],
    articleFiles,
    sources: new Map([...stock.sources, [issue.id, [{ name, sha256 }]]]),
    files: stock.files.after(plan.writes),
    imported: new Map([
      ...(stock.imported ?? []),
      [issue.id, { bulletin: plan.bulletin, wasCurrent }],
    ]),
  };
}
