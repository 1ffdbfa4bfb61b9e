import type { GetStaticPathsOptions } from 'astro';
import type { NameKind } from '#article/permalink.ts';
import type { NameIndex } from '#collection/name-index.ts';
import { NAMES_A_PAGE } from '#collection/page-sizes.ts';
import { named, published } from '#collection/published.ts';
import type { Group } from '#collection/publication.ts';
import { SCRIPTS } from '#site/address.ts';
import { listPaths } from './list-paths.ts';

/** Something of a list that has pages. */
type Paged<T> = T & { slug: string };

/** The entries of a list that have pages of their own; none where the site has no such list. */
export function pagedNames<K extends NameKind>(
  names: NameIndex,
  kind: K,
): Group<Paged<NameIndex[K][number]['of']>>[] {
  const groups = names[kind] as Group<NameIndex[K][number]['of']>[];
  return groups.filter((group): group is Group<Paged<NameIndex[K][number]['of']>> =>
    Boolean(group.of.slug),
  );
}

/** The numbers of the pages of a list in every script, from 1. */
export async function namesPaths(kind: NameKind) {
  const pages = Math.ceil(pagedNames(await named(), kind).length / NAMES_A_PAGE);
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  return SCRIPTS.flatMap((script) =>
    numbers.map((page) => ({
      params: { script, page: String(page) },
      props: { kind, currentPage: page, lastPage: pages },
    })),
  );
}

/** The first page of a list in every script; none where the site has no such list. */
export async function firstNamesPaths(kind: NameKind) {
  const paths = await namesPaths(kind);
  return paths
    .filter(({ props }) => props.currentPage === 1)
    .map(({ params: { script }, props }) => ({ params: { script }, props }));
}

/** The further pages of a list in every script. */
export async function furtherNamesPaths(kind: NameKind) {
  return (await namesPaths(kind)).filter(({ props }) => props.currentPage > 1);
}

/** The pages that list the items which name one person, programme or district. */
export async function namedItemsPaths<K extends NameKind>(
  paginate: GetStaticPathsOptions['paginate'],
  kind: K,
) {
  const { site } = await published();
  const groups = pagedNames(await named(), kind);
  return listPaths(paginate, groups, ({ slug }) => ({ slug }), site.pageSizes.list);
}

/** What stands on one page of a list. @param page from 1 */
export const namesOfPage = <T>(names: readonly T[], page: number): T[] =>
  names.slice((page - 1) * NAMES_A_PAGE, page * NAMES_A_PAGE);
