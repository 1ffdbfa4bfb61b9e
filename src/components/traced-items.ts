import type { Issue, Item, Publication } from '#collection/publication.ts';
import { sourceText } from './source-text.ts';

/** An item whose lines in the bulletin can be shown. */
export interface TracedItem {
  item: Item;
  issue: Issue;
}

/** The items that tell their lines in a bulletin whose text is kept. */
export async function tracedItems({ issues }: Publication): Promise<TracedItem[]> {
  const traced: TracedItem[] = [];
  for (const issue of issues) {
    if ((await sourceText(issue)) === undefined) continue;
    for (const item of issue.items) if (item.source) traced.push({ item, issue });
  }
  return traced;
}
