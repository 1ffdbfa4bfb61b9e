import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FEEDS, NAME_KINDS } from '#article/permalink.ts';
import type { ReadableContent } from '#collection/content.ts';
import { nearest } from '#source/nearest.ts';

/** What a link of an article may lead to. */
export interface SiteAddresses {
  /** What the site has at a path below its base path (`/articles/x/`). */
  at: (path: string) => 'page' | 'draft' | undefined;
  /** The path of the site that was most likely meant. */
  near: (path: string) => string | undefined;
  /** Scheme and host of the published site; undefined where site.yaml is wrong. */
  origin: string | undefined;
}

const PAGES = fileURLToPath(new URL('../pages/[...script]', import.meta.url));
const PUBLIC = fileURLToPath(new URL('../../public', import.meta.url));
const PARAMETER = /\[[a-z]+\]/u;

/**
 * Finds out what addresses a site has, from the routes in src/pages, the files in public/ and the content.
 *
 * A list that is wrong has every name.
 *
 * @param wrong ids of articles that have errors: links to them are right, and work once they are mended
 */
export function siteAddresses(
  content: ReadableContent,
  wrong: readonly string[] = [],
): SiteAddresses {
  const drafts = new Set(content.articles.filter(({ draft }) => draft).map(({ id }) => id));
  const slugs = (list: readonly { slug?: string | undefined }[] | undefined) =>
    list && new Set(list.flatMap(({ slug }) => slug ?? []));
  const names: Readonly<Record<string, Set<string> | undefined>> = {
    articles: new Set([...content.articles.map(({ id }) => id), ...wrong]),
    issues: new Set(content.articles.flatMap(({ issue }) => issue ?? [])),
    sections: slugs(content.sections),
    organizations: slugs(content.organizations),
    ...Object.fromEntries(NAME_KINDS.map((kind) => [kind, slugs(content[kind])])),
    archive: new Set(content.articles.map(({ date }) => date.slice(0, 4))),
  };
  const routes = globSync('**/*.{astro,ts}', { cwd: PAGES })
    .map(routeOf)
    .filter(({ path }) =>
      NAME_KINDS.every((kind) => path !== `/${kind}/` || names[kind]?.size !== 0),
    );
  const files = new Set(globSync('**', { cwd: PUBLIC }).map((file) => `/${file}`));
  const fixed = routes.filter(({ kind }) => kind === undefined).map(({ path }) => path);

  return {
    origin: content.site && new URL(content.site.address).origin,
    at(path) {
      if (files.has(path) || path === '/sitemap-index.xml') return 'page';
      for (const { kind, pattern } of routes) {
        const found = pattern.exec(path);
        if (!found) continue;
        const name = found[1];
        if (kind && name !== undefined && names[kind]?.has(name) === false) continue;
        return kind === 'articles' && drafts.has(name ?? '') ? 'draft' : 'page';
      }
      return undefined;
    },
    near(path) {
      const [, kind = '', name = ''] = /^\/([a-z]+)\/([^/]*)/u.exec(path) ?? [];
      const found = names[kind] && nearest(name, [...names[kind]]);
      return found === undefined ? nearest(path, fixed) : `/${kind}/${found}/`;
    },
  };
}

interface Route {
  path: string;
  pattern: RegExp;
  /** What its first parameter names: the part of the address before it. */
  kind: string | undefined;
}

/** `sections/[slug]/[...page].astro` → `/sections/x/` and `/sections/x/2/`. */
function routeOf(file: string): Route {
  const route = file.replaceAll('\\', '/').replace(/\.(?:astro|ts)$/u, '');
  const segments = route.split('/').filter((segment) => segment !== 'index');
  // A file of several names, as a feed has, stands in for its ending too.
  const end = /\.[a-z]+$|\[(?:feed|file)\]$/u.test(route) ? '' : '/';
  const pattern = segments.map((segment) =>
    segment === '[...page]'
      ? '(?:/[0-9]+)?'
      : segment === '[page]'
        ? '/[0-9]+'
        : segment === '[feed]'
          ? `/(?:${Object.keys(FEEDS).map(RegExp.escape).join('|')})`
          : `/${segment.split(PARAMETER).map(RegExp.escape).join('([^/]+?)')}`,
  );
  return {
    path: `${segments.map((segment) => `/${segment}`).join('')}${end}`,
    pattern: new RegExp(`^${pattern.join('')}${end}$`, 'u'),
    kind: /([a-z]+)\/\[[a-z]+\]/u.exec(route)?.[1],
  };
}
