import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isPicture } from '#article/attachment.ts';
import { articlePath, articleSourcePath, NAME_KINDS } from '#article/permalink.ts';
import type { Content, ReadableContent } from '#collection/content.ts';
import { arrange } from '#collection/publication.ts';
import { isSound } from '#collection/read.ts';
import { nearest } from '#source/nearest.ts';
import { contentAddresses } from './content-addresses.ts';

/** What a link of an article may lead to. */
export interface SiteAddresses {
  /**
   * What the site has at a path below its base path (`/articles/x/`): a page or a file, or one that it has in a
   * preview alone, where drafts count.
   */
  at: (path: string) => 'page' | 'draft' | undefined;
  /** The path of the site that was most likely meant. */
  near: (path: string) => string | undefined;
  /** Scheme and host of the published site; undefined where site.yaml is wrong. */
  origin: string | undefined;
}

const PAGES = fileURLToPath(new URL('../pages/[...script]', import.meta.url));
const PUBLIC = fileURLToPath(new URL('../../public', import.meta.url));
/** In src/pages these have no parameter, but are made only where the site has such a list. */
const OF_NAMES: ReadonlySet<string> = new Set(NAME_KINDS.map((kind) => `/${kind}/`));

/**
 * Finds out what addresses a site has, from the routes in src/pages, the files in public/ and the content.
 *
 * Where a list is wrong, the articles alone are known, and whatever else a link leads to may be there.
 *
 * @param files of the content folder, as paths relative to it with `/` between their parts
 * @param wrong ids of articles that have errors: links to those that cannot be read work once they are mended
 */
export function siteAddresses(
  content: ReadableContent,
  files: ReadonlySet<string>,
  wrong: readonly string[] = [],
): SiteAddresses {
  return isSound(content)
    ? addressesOf(content, files, wrong)
    : addressesOfArticles(content, wrong);
}

function addressesOfArticles(content: ReadableContent, wrong: readonly string[]): SiteAddresses {
  const ids = [...content.articles.map(({ id }) => id), ...wrong];
  const known = new Set(ids);
  const nameIn = (path: string): string | undefined => /^\/articles\/([^/]*)/u.exec(path)?.[1];
  return {
    origin: content.site && new URL(content.site.address).origin,
    at(path) {
      const id = nameIn(path);
      return id === undefined || known.has(id) ? 'page' : undefined;
    },
    near(path) {
      const found = nearest(nameIn(path) ?? '', ids);
      return found === undefined ? undefined : articlePath(found);
    },
  };
}

function addressesOf(
  content: Content,
  files: ReadonlySet<string>,
  wrong: readonly string[],
): SiteAddresses {
  const published = arrange(content, { drafts: false });
  const isPublished = contentAddresses(published, files);
  const inPreview = content.articles.some(({ draft }) => draft)
    ? contentAddresses(arrange(content, { drafts: true }), files)
    : isPublished;
  const fixed = globSync('**/*.{astro,ts}', { cwd: PAGES })
    .filter((file) => !file.includes('['))
    .map(pathOf)
    .filter((path) => !OF_NAMES.has(path) || isPublished(path));
  const read = new Set(content.articles.map(({ id }) => id));
  const unread = new Set(wrong.filter((id) => !read.has(id)));
  const always = new Set([
    ...fixed,
    ...[...unread].flatMap((id) => [articlePath(id), articleSourcePath(id)]),
    ...attachmentsOf(unread, files),
    ...globSync('**', { cwd: PUBLIC }).map((file) => `/${file.replaceAll('\\', '/')}`),
    ...['/data/schema.json', '/robots.txt', '/sitemap-index.xml'],
  ]);
  const names: Readonly<Record<string, readonly string[]>> = {
    articles: [...read, ...unread],
    issues: published.issues.map(({ id }) => id),
    sections: content.sections.map(({ slug }) => slug),
    organizations: content.organizations.map(({ slug }) => slug),
    ...Object.fromEntries(
      NAME_KINDS.map((kind) => [kind, content[kind].flatMap(({ slug }) => slug ?? [])]),
    ),
    archive: published.years.map(({ of }) => of),
  };

  return {
    origin: new URL(content.site.address).origin,
    at(path) {
      if (always.has(path) || isPublished(path)) return 'page';
      return inPreview(path) ? 'draft' : undefined;
    },
    near(path) {
      const [, kind = '', name = ''] = /^\/([a-z]+)\/([^/]*)/u.exec(path) ?? [];
      const found = names[kind] && nearest(name, names[kind]);
      return found === undefined ? nearest(path, fixed) : `/${kind}/${found}/`;
    },
  };
}

/** What lies beside articles that cannot be read, and is no picture. */
function attachmentsOf(ids: ReadonlySet<string>, files: ReadonlySet<string>): string[] {
  if (ids.size === 0) return [];
  return [...files].flatMap((file) => {
    const [, id = '', name = ''] = /^articles\/(?:.*\/)?([^/]+)\/([^/.][^/]*)$/u.exec(file) ?? [];
    return ids.has(id) && !isPicture(name) && !/\.md$/iu.test(name) ? articlePath(id) + name : [];
  });
}

/** `archive/index.astro` → `/archive/`, `feeds.opml.ts` → `/feeds.opml`. */
function pathOf(file: string): string {
  const route = `/${file.replaceAll('\\', '/').replace(/\.(?:astro|ts)$/u, '')}`;
  if (/\.[a-z]+$/u.test(route)) return route;
  return `${route.replace(/\/index$/u, '')}/`;
}
