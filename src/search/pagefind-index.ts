import { fetchPart, requireWebAssembly } from './failure.ts';
import { LETTERS_FILE } from './index-files.ts';
import { BLOCK_END } from './letters.ts';

/** What we use of Pagefind's browser module, which ships no types. */
interface Pagefind {
  search(term: string): Promise<{ results: Result[] }>;
  preload(term: string): Promise<void>;
}

interface Result {
  id: string;
  /** Positions of the hits, ascending. */
  words: number[];
}

/** Every record that holds a term once gets one score. */
const UNRANKED = { pageLength: 0, termFrequency: 0, termSimilarity: 0 };

/** The largest part of Pagefind, asked for at once and not when its turn comes. */
const WASM = 'wasm.unknown.pagefind';

/** The built index, asked term by term. Lives in a worker of its own, since it replaces `fetch`. */
export class PagefindIndex {
  readonly #base: string;
  readonly #opened: Promise<Pagefind>;
  #failure: unknown;

  /** @param base address of the index's folder */
  constructor(base: string) {
    this.#base = base;
    const { fetch } = PagefindIndex;
    let wasm: Promise<Response> | undefined = fetchPart(base + WASM, fetch);
    // Pagefind takes a chunk that did not arrive for an empty one and answers wrongly: note it here.
    self.fetch = async (input) => {
      try {
        if (input !== base + WASM || !wasm) return await fetchPart(input, fetch);
        const early = wasm;
        wasm = undefined;
        return await early;
      } catch (error) {
        this.#failure ??= error;
        throw error;
      }
    };
    this.#opened = this.#open();
    wasm.catch(() => undefined);
    this.#opened.catch(() => undefined);
  }

  static readonly fetch = self.fetch.bind(self);

  /**
   * Where a term stands, by record name. A single letter is looked up as the beginning of bigrams: Pagefind finds
   * those in the chunks it has, so the chunks of every bigram it could begin are loaded first.
   *
   * @throws {SearchFailure} when a part of the index did not arrive
   */
  async lookup(term: string): Promise<ReadonlyMap<string, readonly number[]>> {
    try {
      const pagefind = await this.#opened;
      if ([...term].length === 1) await pagefind.preload(await this.#continued(term));
      const { results } = await pagefind.search(term);
      if (this.#failure !== undefined) throw this.#failure;
      return new Map(results.map(({ id, words }) => [id, words]));
    } catch (error) {
      // What Pagefind throws is the consequence of what did not arrive.
      throw this.#failure ?? error;
    }
  }

  async #open(): Promise<Pagefind> {
    requireWebAssembly();
    const address = `${this.#base}pagefind.js`;
    const module = import(/* @vite-ignore */ address).catch(async (error: unknown) => {
      // An import does not tell why it failed; asking again does.
      await fetchPart(address, PagefindIndex.fetch);
      throw error;
    });
    const { createInstance } = await module;
    return createInstance({ basePath: this.#base, noWorker: true, ranking: UNRANKED });
  }

  async #continued(letter: string): Promise<string> {
    const letters = await (await fetch(this.#base + LETTERS_FILE)).text();
    return [...letters, BLOCK_END].map((next) => letter + next).join(' ');
  }
}
