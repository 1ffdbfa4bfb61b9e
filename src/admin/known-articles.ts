import { isPicture } from '#article/attachment.ts';
import { articlePath, issuePath, wholeIssuePath, yearPath } from '#article/permalink.ts';
import type { SiteAddresses } from '#check/addresses.ts';
import { articleTitled, shownTitle, type Headline } from '#collection/repeated-title.ts';
import { nearest } from '#source/nearest.ts';
import type { Values } from './values.ts';

/** What other articles are asked about one. */
export interface KnownArticle extends Headline {
  issue: string | undefined;
  draft: boolean;
}

/** Articles by the path of their file. */
export type KnownArticles = ReadonlyMap<string, KnownArticle>;

/** @param values as a form shows a file */
export function knownArticle(values: Values): KnownArticle {
  const text = (name: string): string => String(values[name] ?? '').trim();
  return {
    title: text('title'),
    date: text('date'),
    script: text('script') === 'Hant' ? 'Hant' : undefined,
    issue: text('issue') || undefined,
    draft: values['draft'] === true,
    withdrawn: values['withdrawn'] === true,
  };
}

/** `content/articles/2025/20250801-x01.md` → `20250801-x01` */
export function idOf(path: string): string {
  return path.replace(/^.*\/|\.md$/gu, '');
}

/** The folder in which the pictures and attachments of an article lie. */
export function folderBeside(path: string): string {
  return path.replace(/\.md$/u, '');
}

/** Whether readers see an article under a title on its day. */
export function isTitled(article: KnownArticle | undefined, headline: Headline): boolean {
  return article !== undefined && titledAs(headline, [article]) !== undefined;
}

/** The file of another article that has the title on its day. */
export function otherTitled(
  headline: Headline,
  path: string,
  articles: KnownArticles,
): string | undefined {
  if (headline.withdrawn) return undefined;
  const others = [...articles].filter(([other]) => other !== path);
  const found = titledAs(
    headline,
    others.map(([, article]) => article),
  );
  return others.find(([, article]) => article === found)?.[0];
}

function titledAs(headline: Headline, articles: readonly KnownArticle[]): KnownArticle | undefined {
  return articleTitled(shownTitle(headline), headline.date, articles);
}

/**
 * The addresses of a site whose list is older than its articles: those that were added, published or taken away since,
 * and the issues and years they make.
 *
 * @param files that are known to lie beside articles
 */
export function addressesSince(
  listed: SiteAddresses,
  articles: KnownArticles,
  files: ReadonlySet<string> = new Set(),
): SiteAddresses {
  const byId = new Map([...articles].map(([path, article]) => [idOf(path), { path, article }]));
  const ofPublished = addressesOfLists([...articles.values()].filter(({ draft }) => !draft));
  const ofDrafts = addressesOfLists([...articles.values()]);
  return {
    origin: listed.origin,
    at(path) {
      const there = listed.at(path);
      const [, id, name = ''] = /^\/articles\/([^/]+)\/(.*)$/u.exec(path) ?? [];
      if (id === undefined) {
        if (there === 'page' || ofPublished.has(path)) return 'page';
        return there ?? (ofDrafts.has(path) ? 'draft' : undefined);
      }
      const found = byId.get(id);
      if (!found) return undefined;
      const isBeside = files.has(`${folderBeside(found.path)}/${name}`) && !isPicture(name);
      if (name !== '' && there === undefined && !isBeside) return undefined;
      return found.article.draft ? 'draft' : 'page';
    },
    near(path) {
      const [, name = ''] = /^\/articles\/([^/]+)\/?$/u.exec(path) ?? [];
      const found = nearest(name, [...byId.keys()].sort());
      return found === undefined ? listed.near(path) : articlePath(found);
    },
  };
}

function addressesOfLists(articles: readonly KnownArticle[]): Set<string> {
  return new Set(
    articles
      .filter(({ withdrawn }) => !withdrawn)
      .flatMap(({ date, issue }) => [
        yearPath(date.slice(0, 4)),
        ...(issue === undefined ? [] : [issuePath(issue), wholeIssuePath(issue)]),
      ]),
  );
}
