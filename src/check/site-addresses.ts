import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isPicture } from '#article/attachment.ts';
import { articlePath, articleSourcePath, NAME_KINDS } from '#article/permalink.ts';
import type { Content, ReadableContent } from '#collection/content.ts';
import { arrange } from '#collection/publication.ts';
import { isSound } from '#collection/read.ts';
import { nearest } from '#source/nearest.ts';
import { knownAddresses, type AddressList, type SiteAddresses } from './addresses.ts';
import { contentAddresses, type ContentAddresses } from './content-addresses.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
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
  const { origin, fixed, always, published, inPreview } = partsOf(content, files, wrong, PROJECT);
  return knownAddresses({
    ...{ origin, fixed, inPreview },
    published: { has: (path) => always.has(path) || published.has(path) },
    meant: [always, inPreview.plain],
  });
}

/**
 * Lists all addresses a site has, for where they are asked for without its content.
 *
 * @param files as for {@link siteAddresses}, as is `wrong`
 * @param project folder of the project, which code that was bundled cannot tell
 */
export function addressList(
  content: Content,
  files: ReadonlySet<string>,
  wrong: readonly string[],
  project = PROJECT,
): AddressList {
  const { origin, fixed, always, published, inPreview } = partsOf(content, files, wrong, project);
  const pages = new Set([...always, ...published.all()]);
  return {
    origin,
    fixed,
    pages: [...pages],
    drafts: [...inPreview.all()].filter((path) => !pages.has(path)),
  };
}

interface Parts {
  origin: string;
  /** The pages that are there whatever the content holds. */
  fixed: string[];
  /** These, and what articles that cannot be read will have once they are mended. */
  always: ReadonlySet<string>;
  published: ContentAddresses;
  inPreview: ContentAddresses;
}

function partsOf(
  content: Content,
  files: ReadonlySet<string>,
  wrong: readonly string[],
  project: string,
): Parts {
  const published = contentAddresses(arrange(content, { drafts: false }), files);
  const inPreview = content.articles.some(({ draft }) => draft)
    ? contentAddresses(arrange(content, { drafts: true }), files)
    : published;
  const fixed = globSync('**/*.{astro,ts}', { cwd: join(project, 'src', 'pages', '[...script]') })
    .filter((file) => !file.includes('['))
    .map(pathOf)
    .filter((path) => !OF_NAMES.has(path) || published.has(path));
  const read = new Set(content.articles.map(({ id }) => id));
  const unread = new Set(wrong.filter((id) => !read.has(id)));
  const always = new Set([
    ...fixed,
    ...[...unread].flatMap((id) => [articlePath(id), articleSourcePath(id)]),
    ...attachmentsOf(unread, files),
    ...globSync('**', { cwd: join(project, 'public') }).map(
      (file) => `/${file.replaceAll('\\', '/')}`,
    ),
    ...['/data/schema.json', '/robots.txt', '/sitemap-index.xml'],
  ]);
  return { origin: new URL(content.site.address).origin, fixed, always, published, inPreview };
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
