/// <reference lib="webworker" />
import { ArchiveIndex } from './archive-index.ts';
import { failureOf } from './failure.ts';
import type { Answered, Ask, Open } from './messages.ts';

/**
 * Asks the index in a worker: where there is no document, Pagefind does not cut queries up by the page's language,
 * and the page stays free to scroll.
 */
let index: ArchiveIndex | undefined;

self.addEventListener('message', async ({ data }: MessageEvent<Open | Ask>) => {
  const reply = (answered: Answered): void => self.postMessage(answered);
  const opened = (index ??= new ArchiveIndex(data.base));
  if (data.words) opened.openWords();
  if (!('id' in data)) return;
  try {
    reply({ id: data.id, answer: await opened.answer(data) });
  } catch (error) {
    // What failed to load once is asked for again next time.
    index = undefined;
    const { kind, message } = failureOf(error);
    reply({ id: data.id, failure: { kind, message } });
  }
});
