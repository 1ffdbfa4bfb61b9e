import type { Item, Publication } from '#collection/publication.ts';
import { keptSourceOf, sourceText, type KeptSource } from './source-text.ts';

/** An item whose lines in the bulletin can be shown. */
export interface TracedItem {
  item: Item;
  source: KeptSource;
}

/** The items that tell their lines in a bulletin whose text is kept. */
export async function tracedItems({ issues }: Publication): Promise<TracedItem[]> {
  const traced: TracedItem[] = [];
  for (const issue of issues) {
    for (const item of issue.items) {
      const source = item.source && keptSourceOf(issue, item);
      if (source && (await sourceText(source)) !== undefined) traced.push({ item, source });
    }
  }
  return traced;
}
