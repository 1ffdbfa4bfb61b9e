/// <reference lib="webworker" />
import { ArchiveIndex } from './archive-index.ts';
import { failureOf, SearchFailure } from './failure.ts';
import type { Answered, Ask, Handed, Open } from './messages.ts';
import { Parts, type Part } from './parts.ts';

/**
 * Asks the index in a worker: where there is no document, Pagefind does not cut queries up by the page's language,
 * and the page stays free to scroll.
 */
let index: ArchiveIndex | undefined;

/** What takes the parts that the page hands over. */
const takers = new Map<Part, (handed: Handed) => void>();

/** `self.fetch`, as it is before Pagefind is given its own. */
const fetch = self.fetch.bind(self);

self.addEventListener('message', ({ data }: MessageEvent<Open | Ask | Handed>) => {
  if ('part' in data) takers.get(data.part)?.(data);
  else void answer(data);
});

async function answer(data: Open | Ask): Promise<void> {
  const reply = (answered: Answered): void => self.postMessage(answered);
  const opened = (index ??= open(data));
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
}

function open({ base, handed = [] }: Open): ArchiveIndex {
  const parts = new Parts(base, fetch);
  for (const part of handed) parts.expect(part, handedOver(part));
  return new ArchiveIndex(base, parts);
}

function handedOver(part: Part): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    takers.set(part, (handed) => {
      if ('bytes' in handed) resolve(handed.bytes);
      else reject(new SearchFailure(handed.failure.kind, handed.failure.message));
    });
  });
}
