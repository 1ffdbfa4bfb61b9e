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
  return knownAddresses({
    ...{ origin, fixed, published: new Set(pages), inPreview: new Set(drafts) },
    meant: [pages, drafts],
  });
}

/** What is known of a site's paths. */
export interface KnownPaths extends Pick<AddressList, 'origin' | 'fixed'> {
  published: Pick<ReadonlySet<string>, 'has'>;
  inPreview: Pick<ReadonlySet<string>, 'has'>;
  /** The paths that may have been meant, beside those of the fixed pages. */
  meant: readonly Iterable<string>[];
}

/**
 * What a site has at its addresses. Of one that leads nowhere, the path that was most likely meant is under `/articles/`
 * and the like one of a name that is near, elsewhere a fixed page.
 */
export function knownAddresses(known: KnownPaths): SiteAddresses {
  const { origin, fixed, published, inPreview, meant } = known;
  // Most sites have no dead link, and then nobody asks.
  let names: ReadonlyMap<string, readonly string[]> | undefined;
  return {
    origin,
    at(path) {
      if (published.has(path)) return 'page';
      return inPreview.has(path) ? 'draft' : undefined;
    },
    near(path) {
      const [, kind = '', name = ''] = /^\/([a-z]+)\/([^/]*)/u.exec(path) ?? [];
      names ??= namesByKind(meant);
      const found = nearest(name, names.get(kind) ?? []);
      return found === undefined ? nearest(path, fixed) : `/${kind}/${found}/`;
    },
  };
}

/** The names of pages right under `/kind/`, by kind, in order, so that of two that are as near the first is meant. */
function namesByKind(lists: readonly Iterable<string>[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const path of lists.flatMap((paths) => [...paths])) {
    const [, kind, name] = /^\/([a-z]+)\/([^/]+)\/$/u.exec(path) ?? [];
    if (kind === undefined || name === undefined) continue;
    const ofKind = names.get(kind);
    if (ofKind) ofKind.push(name);
    else names.set(kind, [name]);
  }
  for (const ofKind of names.values()) ofKind.sort();
  return names;
}
