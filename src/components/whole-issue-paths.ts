import { bodyHtml } from '#collection/published.ts';
import type { Issue, Item } from '#collection/publication.ts';
import { splitBySize } from '#collection/split-by-size.ts';
import { SCRIPTS } from '#site/address.ts';

/** Bytes of text on a page: what stands around it keeps the page below 150 KB. */
const MOST = 90_000;
/** Bytes that an article's title and line of facts may take. */
const HEADING = 1200;

/** The static paths of the pages that hold whole issues, a long issue on several, in every script. */
export async function wholeIssuePaths(issues: readonly Issue[]) {
  const paths = await Promise.all(
    issues.map(async (issue) => {
      const sizes = new Map<Item, number>();
      for (const item of issue.items) {
        sizes.set(item, Buffer.byteLength(await bodyHtml(item.id)) + HEADING);
      }
      const parts = splitBySize(issue.items, (item) => sizes.get(item) ?? 0, MOST);
      return SCRIPTS.flatMap((script) =>
        parts.map((part, index) => ({
          params: { script, id: issue.id, page: index > 0 ? String(index + 1) : undefined },
          props: { issue, parts, part, currentPage: index + 1 },
        })),
      );
    }),
  );
  return paths.flat();
}
