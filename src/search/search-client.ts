import { createFold, type Fold } from '#hanzi/fold.ts';
import type { Sort } from './answer.ts';
import type { Filters } from './facets.ts';
import { FOLD_FILE, idsFile, IDS_PER_FILE } from './index-files.ts';
import type { Answered, Ask } from './messages.ts';
import { planQuery } from './plan.ts';

/** What a reader asks for: the state of the search page, and of its address. */
export interface Question {
  /** As typed; empty asks for all items the filters leave, newest first. */
  text: string;
  filters: Filters;
  sort: Sort;
}

/** The answer to a question. */
export interface Found {
  total: number;
  /** The words that were looked for, folded. */
  words: string[];
  /** Folds as the index does. */
  fold: Fold;
  /** The ids of the found items from the `start`th up to, not including, the `end`th, in their order. */
  ids(start: number, end: number): Promise<string[]>;
}

/** The search index as a page asks it. Nothing is loaded before the first question or `open`. */
export class SearchClient {
  readonly #base: string;
  readonly #ids = new Map<string, Promise<string[]>>();
  #fold: Promise<Fold> | undefined;
  #worker: Worker | undefined;
  #asked = 0;

  /** @param base address of the index's folder, with a slash at its end */
  constructor(base: string) {
    this.#base = new URL(base, document.baseURI).href;
  }

  /** @throws {Error} when the index cannot be loaded or asked */
  async find({ text, filters, sort }: Question): Promise<Found> {
    this.#worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    this.#fold ??= this.#load(FOLD_FILE).then(async (response) =>
      createFold(await response.text()),
    );
    const fold = await this.#fold.catch((error: unknown) => {
      this.#fold = undefined;
      throw error;
    });
    const plan = planQuery(text, fold);
    const items = await this.#ask({ id: ++this.#asked, base: this.#base, plan, filters, sort });
    return {
      total: items.length,
      words: plan?.words ?? [],
      fold,
      ids: (start, end) => Promise.all(items.slice(start, end).map((item) => this.#idOf(item))),
    };
  }

  #ask(ask: Ask): Promise<number[]> {
    const worker = this.#worker as Worker;
    return new Promise((resolve, reject) => {
      const done = new AbortController();
      const listening = { signal: done.signal };
      const onAnswer = ({ data }: MessageEvent<Answered>): void => {
        if (data.id !== ask.id) return;
        done.abort();
        if ('items' in data) resolve(data.items);
        else reject(new Error(data.error));
      };
      const onError = ({ message }: ErrorEvent): void => {
        done.abort();
        this.#worker = undefined;
        reject(new Error(message || 'The search worker did not start'));
      };
      worker.addEventListener('message', onAnswer, listening);
      worker.addEventListener('error', onError, listening);
      worker.postMessage(ask);
    });
  }

  async #idOf(item: number): Promise<string> {
    const file = idsFile(item);
    const loading =
      this.#ids.get(file) ??
      this.#load(file).then((response) => response.json() as Promise<string[]>);
    this.#ids.set(file, loading);
    loading.catch(() => this.#ids.delete(file));
    return (await loading)[item % IDS_PER_FILE] as string;
  }

  async #load(file: string): Promise<Response> {
    const response = await fetch(this.#base + file);
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    return response;
  }
}
