import { ContentChanged } from '#store/change.ts';

/** Does work again that found the content changed while it was under way, as when someone saves a file meanwhile. */
export async function retry<T>(work: () => Promise<T>, times = 3): Promise<T> {
  for (let left = times; ; left--) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ContentChanged) || left <= 1) throw error;
    }
  }
}
