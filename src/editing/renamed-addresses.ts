import { namePath, organizationPath, sectionPath } from '#article/permalink.ts';
import { namesOf } from '#collection/content.ts';
import type { Kind, RenameLists, Renaming } from './renaming.ts';

const PATHS: Readonly<Record<Kind, (slug: string) => string>> = {
  section: sectionPath,
  organization: organizationPath,
  programme: (slug) => namePath('programmes', slug),
};

/** The page of what has a name; undefined where nothing has it, or it has no page. */
export function pageOf(kind: Kind, name: string, lists: RenameLists): string | undefined {
  const found = lists[`${kind}s`].find((entry) => namesOf(entry).includes(name));
  return found?.slug === undefined ? undefined : PATHS[kind](found.slug);
}

/**
 * What becomes of addresses in a renaming, in Chinese.
 *
 * @param lists as they were before it
 */
export function aboutAddresses({ kind, from, to }: Renaming, lists: RenameLists): string {
  const isListed = lists[`${kind}s`].some((entry) => namesOf(entry).includes(from));
  const page = pageOf(kind, isListed ? from : to, lists);
  if (isListed) {
    const same = page === undefined ? '网址不变' : `网址不变，还是 ${page}`;
    return `${same}，不用写 redirects.yaml；正文里印的“${from}”照旧。`;
  }
  const leading = page === undefined ? '' : `，例如转到 ${page}`;
  return `稿件的网址不变。“${from}”发布过的网页要是没有了，npm run check:addresses 会列出来，写进 redirects.yaml${leading}。`;
}
