import type { Fold } from '#hanzi/fold.ts';
import type { Filters } from './facets.ts';
import { failureOf, SearchFailure } from './failure.ts';
import type { Answer, Answered, Ask, Handed, Open } from './messages.ts';
import type { Named, Sort } from './order.ts';
import { PARTS, Parts, type Part } from './parts.ts';
import { readWanted } from './plan.ts';
import { Vocabulary } from './vocabulary.ts';

/** What a reader asks for: the state of the search page, and of its address. */
export interface Question {
  /** As typed; empty asks for all items the filters leave, newest first. */
  text: string;
  filters: Filters;
  sort: Sort;
}

/** The answer to a question. */
export interface Found extends Answer {
  /** The words that were looked for, folded. */
  words: string[];
  /** Folds as the index does. */
  fold: Fold;
}

/** Tells which organizations and sections a folded text is the name of. */
export type NameReader = (text: string, fold: Fold) => Named;

type Waiting = Pick<PromiseWithResolvers<Answer>, 'resolve' | 'reject'>;

/** The search index as a page asks it. Nothing is loaded before the first question. */
export class SearchClient {
  readonly vocabulary: Vocabulary;
  readonly #base: string;
  readonly #program: string;
  readonly #named: NameReader;
  /** The questions without an answer yet, by number. */
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #asked = 0;

  /**
   * @param base address of the index's folder, with a slash at its end
   * @param program address of `worker.ts`
   */
  constructor(base: string, program: string, named: NameReader) {
    this.#program = program;
    this.#base = new URL(base, document.baseURI).href;
    this.#named = named;
    this.vocabulary = new Vocabulary(this.#base);
  }

  /** @throws {SearchFailure} when the index cannot be loaded or asked */
  async find({ text, filters, sort }: Question): Promise<Found> {
    const folding = this.vocabulary.fold();
    // The index opens while the fold is on its way.
    const open: Open = { base: this.#base, words: text.trim() !== '' };
    if (this.#worker) this.#worker.postMessage(open);
    else this.#startWith(open);
    const fold = await folding.catch((error: unknown) => {
      // What the worker waits for may have failed as well; nothing was asked of it without the fold.
      this.#worker?.terminate();
      this.#worker = undefined;
      throw error;
    });
    const wanted = readWanted(text, fold);
    const named = this.#named(fold(text), fold);
    const answer = await this.#ask({ ...open, id: ++this.#asked, wanted, filters, sort, named });
    return { ...answer, words: wanted?.words ?? [], fold };
  }

  /** Starts the worker. What it needs in any case is on its way before it can ask for it. */
  #startWith(open: Open): void {
    const handed = PARTS.slice(0, open.words ? undefined : 1);
    const parts = new Parts(this.#base);
    const arriving = handed.map((part) => [part, parts.get(part)] as const);
    const worker = this.#start();
    worker.postMessage({ ...open, handed });
    for (const [part, bytes] of arriving) void handOver(worker, part, bytes);
  }

  #start(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(this.#program, { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if ('answer' in data) waiting?.resolve(data.answer);
      else waiting?.reject(new SearchFailure(data.failure.kind, data.failure.message));
    });
    worker.addEventListener('error', ({ message }) => {
      // One that did not start is of no further use.
      this.#worker = undefined;
      const kind = navigator.onLine ? 'interrupted' : 'offline';
      const failure = new SearchFailure(kind, message || 'The search worker did not start');
      for (const { reject } of this.#waiting.values()) reject(failure);
      this.#waiting.clear();
    });
    this.#worker = worker;
    return worker;
  }

  #ask(ask: Ask): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.set(ask.id, { resolve, reject });
      this.#start().postMessage(ask);
    });
  }
}

async function handOver(worker: Worker, part: Part, bytes: Promise<ArrayBuffer>): Promise<void> {
  const hand = (handed: Handed, transfer: Transferable[]): void =>
    worker.postMessage(handed, transfer);
  try {
    const arrived = await bytes;
    hand({ part, bytes: arrived }, [arrived]);
  } catch (error) {
    const { kind, message } = failureOf(error);
    hand({ part, failure: { kind, message } }, []);
  }
}
