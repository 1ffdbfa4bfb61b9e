/// <reference lib="webworker" />
import { answer } from './answer.ts';
import type { Ask, Answered } from './messages.ts';
import { PagefindIndex } from './pagefind-index.ts';

/**
 * Asks Pagefind in a worker: where there is no document, Pagefind does not cut queries up by the page's language,
 * and the page stays free to scroll.
 */
let index: PagefindIndex | undefined;

self.addEventListener('message', async ({ data }: MessageEvent<Ask>) => {
  const { id, base, plan, filters, sort } = data;
  const reply = (answered: Answered): void => self.postMessage(answered);
  try {
    const opened = (index ??= new PagefindIndex(base));
    const items = plan
      ? await answer(plan, sort, (term) => opened.lookup(term, filters))
      : await opened.browse(filters);
    reply({ id, items });
  } catch (error) {
    // What failed to load once is asked for again next time.
    index = undefined;
    reply({ id, error: String(error) });
  }
});
