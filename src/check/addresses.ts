import { nearest } from '#source/nearest.ts';

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

/** All that a site has, to be told where its content is not at hand. */
export interface AddressList {
  origin: string;
  /** The pages that are there whatever the content holds. */
  fixed: readonly string[];
  /** All paths, those of the fixed pages too. */
  pages: readonly string[];
  /** The paths that a preview alone has. */
  drafts: readonly string[];
}

/** Of a site of which nothing is known, anything may be there. */
export const UNKNOWN_ADDRESSES: SiteAddresses = {
  origin: undefined,
  at: () => 'page',
  near: () => undefined,
};

/** What a list tells of a site's addresses. */
export function listedAddresses({ origin, fixed, pages, drafts }: AddressList): SiteAddresses {
  const published = new Set(pages);
  const inPreview = new Set(drafts);
  return {
    origin,
    at(path) {
      if (published.has(path)) return 'page';
      return inPreview.has(path) ? 'draft' : undefined;
    },
    near: (path) => nearestAddress(path, fixed, [...pages, ...drafts]),
  };
}

/**
 * The path that was most likely meant: under `/articles/` and the like one of a name that is near, elsewhere a fixed
 * page.
 *
 * @param paths all that the site has
 */
export function nearestAddress(
  path: string,
  fixed: readonly string[],
  paths: Iterable<string>,
): string | undefined {
  const [, kind, name = ''] = /^\/([a-z]+)\/([^/]*)/u.exec(path) ?? [];
  const found = kind === undefined ? undefined : nearest(name, namesIn(kind, paths));
  return found === undefined ? nearest(path, fixed) : `/${kind}/${found}/`;
}

/** The names that pages right under `/kind/` have, in order, so that of two that are as near the first is meant. */
function namesIn(kind: string, paths: Iterable<string>): string[] {
  const page = new RegExp(`^/${kind}/([^/]+)/$`, 'u');
  return [...paths].flatMap((path) => page.exec(path)?.[1] ?? []).sort();
}
