import type { Filters } from './facets.ts';
import { LETTERS_FILE } from './index-files.ts';
import type { Posting } from './join.ts';
import { BLOCK_END } from './letters.ts';
import { LIST_SIZE, listTerm } from './lists.ts';

/** What we use of Pagefind's browser module, which ships no types. */
interface Pagefind {
  search(term: string, options: { filters: Filters }): Promise<{ results: Result[] }>;
  preload(term: string, options: { filters: Filters }): Promise<void>;
}

interface Result {
  id: string;
  /** Positions of the hits, ascending. */
  words: number[];
}

/** Every record that holds a term once gets one score. */
const UNRANKED = { pageLength: 0, termFrequency: 0, termSimilarity: 0 };

/** The built index, asked term by term. Lives in a worker of its own, since it replaces `fetch`. */
export class PagefindIndex {
  readonly #base: string;
  readonly #opened: Promise<Pagefind>;
  #numbers: Promise<ReadonlyMap<string, number>> | undefined;
  #failure: Error | undefined;

  /** @param base address of the index's folder */
  constructor(base: string) {
    this.#base = base;
    // Pagefind takes a chunk that did not arrive for an empty one and answers wrongly: note it here.
    const { fetch } = PagefindIndex;
    self.fetch = async (...request) => {
      try {
        const response = await fetch(...request);
        if (!response.ok) throw new Error(`${response.status} ${response.url}`);
        return response;
      } catch (error) {
        this.#failure = error as Error;
        throw error;
      }
    };
    this.#opened = this.#open();
  }

  static readonly fetch = self.fetch.bind(self);

  /**
   * Where a term stands. A single letter is looked up as the beginning of bigrams: Pagefind finds those in the
   * chunks it has, so the chunks of every bigram it could begin are loaded first.
   *
   * @throws {Error} when a part of the index did not arrive
   */
  async lookup(term: string, filters: Filters): Promise<Posting> {
    const pagefind = await this.#opened;
    if ([...term].length === 1) await pagefind.preload(await this.#continued(term), { filters });
    const [{ results }, numbers] = await Promise.all([
      pagefind.search(term, { filters }),
      this.#itemNumbers(),
    ]);
    this.#refuseFailure();
    return new Map(results.map(({ id, words }) => [numbers.get(id) as number, words]));
  }

  /** All items the filters leave, newest first. @throws {Error} when a part of the index did not arrive */
  async browse(filters: Filters): Promise<number[]> {
    const pagefind = await this.#opened;
    const numbers = await this.#itemNumbers();
    const found: number[] = [];
    for (let first = 0; first < numbers.size; first += LIST_SIZE) {
      const { results } = await pagefind.search(listTerm(first), { filters });
      for (const { id } of results) found.push(numbers.get(id) as number);
    }
    this.#refuseFailure();
    return found;
  }

  async #open(): Promise<Pagefind> {
    const { createInstance } = await import(/* @vite-ignore */ `${this.#base}pagefind.js`);
    return createInstance({ basePath: this.#base, noWorker: true, ranking: UNRANKED });
  }

  #itemNumbers(): Promise<ReadonlyMap<string, number>> {
    return (this.#numbers ??= this.#listNumbers());
  }

  /**
   * Pagefind lists records of one score in the order they were added in, which is the order of the items' numbers.
   * (Its own way to list all, a search for null, loads every chunk of the index.)
   */
  async #listNumbers(): Promise<ReadonlyMap<string, number>> {
    const pagefind = await this.#opened;
    const numbers = new Map<string, number>();
    for (;;) {
      const { results } = await pagefind.search(listTerm(numbers.size), { filters: {} });
      for (const { id } of results) numbers.set(id, numbers.size);
      if (results.length < LIST_SIZE) return numbers;
    }
  }

  async #continued(letter: string): Promise<string> {
    const letters = await (await fetch(this.#base + LETTERS_FILE)).text();
    return [...letters, BLOCK_END].map((next) => letter + next).join(' ');
  }

  #refuseFailure(): void {
    if (this.#failure) throw this.#failure;
  }
}
