import type { Fold } from '#hanzi/fold.ts';
import type { Filters } from './facets.ts';
import { SearchFailure } from './failure.ts';
import type { Answer, Answered, Ask, Open } from './messages.ts';
import type { Named, Sort } from './order.ts';
import { planQuery } from './plan.ts';
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

/** The search index as a page asks it. Nothing is loaded before the first question. */
export class SearchClient {
  readonly vocabulary: Vocabulary;
  readonly #base: string;
  readonly #named: NameReader;
  #worker: Worker | undefined;
  #asked = 0;

  /** @param base address of the index's folder, with a slash at its end */
  constructor(base: string, named: NameReader) {
    this.#base = new URL(base, document.baseURI).href;
    this.#named = named;
    this.vocabulary = new Vocabulary(this.#base);
  }

  /** @throws {SearchFailure} when the index cannot be loaded or asked */
  async find({ text, filters, sort }: Question): Promise<Found> {
    this.#worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    // The index opens while the fold is on its way.
    const open: Open = { base: this.#base, words: text.trim() !== '' };
    this.#worker.postMessage(open);
    const fold = await this.vocabulary.fold();
    const plan = planQuery(text, fold);
    const named = this.#named(fold(text), fold);
    const answer = await this.#ask({ ...open, id: ++this.#asked, plan, filters, sort, named });
    return { ...answer, words: plan?.words ?? [], fold };
  }

  #ask(ask: Ask): Promise<Answer> {
    const worker = this.#worker as Worker;
    return new Promise((resolve, reject) => {
      const done = new AbortController();
      const listening = { signal: done.signal };
      const onAnswer = ({ data }: MessageEvent<Answered>): void => {
        if (data.id !== ask.id) return;
        done.abort();
        if ('answer' in data) resolve(data.answer);
        else reject(new SearchFailure(data.failure.kind, data.failure.message));
      };
      const onError = ({ message }: ErrorEvent): void => {
        done.abort();
        this.#worker = undefined;
        const kind = navigator.onLine ? 'interrupted' : 'offline';
        reject(new SearchFailure(kind, message || 'The search worker did not start'));
      };
      worker.addEventListener('message', onAnswer, listening);
      worker.addEventListener('error', onError, listening);
      worker.postMessage(ask);
    });
  }
}
