import type { GetStaticPathsOptions } from 'astro';
import type { Group } from '#collection/publication.ts';
import { SCRIPTS } from '#site/address.ts';

/**
 * The static paths of the pages that list groups of items, a few items to a page, in every script.
 *
 * @param paramsOf the route parameters that name a group
 * @param pageSize most items on a page
 */
export function listPaths<T>(
  paginate: GetStaticPathsOptions['paginate'],
  groups: Group<T>[],
  paramsOf: (of: T) => Record<string, string>,
  pageSize: number,
) {
  return SCRIPTS.flatMap((script) =>
    groups.flatMap((group) =>
      paginate(group.items, {
        params: { script, ...paramsOf(group.of) },
        props: { group },
        pageSize,
      }),
    ),
  );
}
