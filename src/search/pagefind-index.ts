import { readChunks, wordsBeginning, type Chunk } from './chunks.ts';
import { fetchPart, requireWebAssembly } from './failure.ts';

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

/** What Pagefind asks for in turn when it opens, each told by this part of its address. */
const ENTRY = 'pagefind-entry.json';
const METADATA = '.pf_meta';
const WASM = 'wasm.unknown.pagefind';

/** What we use of Pagefind's entry. */
interface Entry {
  /** One, since every record is in a language of that name. */
  languages: { und?: { hash: string } };
}

/** The built index, asked term by term. Lives in a worker of its own, since it replaces `fetch`. */
export class PagefindIndex {
  readonly #base: string;
  readonly #opened: Promise<Pagefind>;
  /** The chunks of the index, read from the metadata that Pagefind loads. */
  readonly #chunks: Promise<Chunk[]>;
  #failure: unknown;

  /** @param base address of the index's folder */
  constructor(base: string) {
    this.#base = base;
    const { fetch } = PagefindIndex;
    const ask = (path: string): Promise<Response> => fetchPart(base + path, fetch);
    // All of it is asked for at once, and not when its turn comes.
    const entry = ask(`${ENTRY}?ts=${Date.now()}`);
    const metadata = entry.then(async (response) => {
      const { languages } = (await response.clone().json()) as Entry;
      return ask(`pagefind.${languages.und?.hash}${METADATA}`);
    });
    const wasm = ask(WASM);
    this.#chunks = metadata.then(async (response) => readChunks(await response.clone().blob()));
    const ahead = new Map([
      [ENTRY, entry],
      [METADATA, metadata],
      [WASM, wasm],
    ]);
    const load = (input: RequestInfo | URL): Promise<Response> => {
      for (const [part, response] of ahead) {
        if (String(input).includes(part) && ahead.delete(part)) return response;
      }
      return fetchPart(input, fetch);
    };
    // Pagefind takes a chunk that did not arrive for an empty one and answers wrongly: note it here.
    self.fetch = async (input) => {
      try {
        return await load(input);
      } catch (error) {
        this.#failure ??= error;
        throw error;
      }
    };
    this.#opened = this.#open();
    for (const awaited of [...ahead.values(), this.#opened, this.#chunks]) {
      awaited.catch(() => undefined);
    }
  }

  static readonly fetch = self.fetch.bind(self);

  /**
   * Where words that begin with a term stand, by record name. Pagefind finds those in the chunks it has, so every
   * chunk that may hold one is loaded first.
   *
   * @throws {SearchFailure} when a part of the index did not arrive
   */
  async lookup(term: string): Promise<ReadonlyMap<string, readonly number[]>> {
    try {
      const pagefind = await this.#opened;
      const beginnings = wordsBeginning(term, await this.#chunks);
      if (beginnings.length > 1) await pagefind.preload(beginnings.join(' '));
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
}
