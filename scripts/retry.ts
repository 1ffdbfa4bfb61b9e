import { ContentChanged } from '#store/change.ts';

/**
 * Does work again that found the content changed while it was under way, as when someone saves a file meanwhile. Of
 * several commands at once one gets through each time, so that as many tries as there may be commands are enough.
 */
export async function retry<T>(work: () => Promise<T>, times = 20): Promise<T> {
  for (let left = times; ; left--) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ContentChanged) || left <= 1) throw error;
    }
  }
}
