import { chunksBeginning, readChunks, wordsBeginning, type Chunk } from './chunks.ts';
import { fetchBytes, fetchPart, requireWebAssembly } from './failure.ts';
import { gunzip } from './gunzip.ts';
import type { Parts } from './parts.ts';

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
const UNRANKED = { termFrequency: 0, termSimilarity: 0 };

type Load = () => Promise<BodyInit>;

/** The built index, asked term by term. Lives in a worker of its own, since it replaces `fetch`. */
export class PagefindIndex {
  readonly #base: string;
  readonly #opened: Promise<Pagefind>;
  /** The chunks of the index, read from the metadata that Pagefind loads. */
  readonly #chunks: Promise<Chunk[]>;
  /** The names of the chunks that were asked for, and those of them that Pagefind has not taken yet. */
  readonly #asked = new Set<string>();
  readonly #ahead = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  #failure: unknown;

  /** @param base address of the index's folder */
  constructor(base: string, parts: Parts) {
    this.#base = base;
    // Pagefind is given what it asks for without its gzip, which it would take off by a script.
    const metadata = parts.get('metadata').then(gunzip);
    const wasm = parts.get('wasm').then(gunzip);
    this.#chunks = metadata.then(readChunks);
    const known: [address: RegExp, load: Load][] = [
      [/pagefind-entry\.json/, () => parts.get('entry')],
      [/\.pf_meta$/, () => metadata],
      [/wasm\.unknown\.pagefind$/, () => wasm],
    ];
    // Pagefind takes a chunk that did not arrive for an empty one and answers wrongly: note it here.
    self.fetch = async (input) => {
      const address = String(input);
      const [, chunk] = /index\/([^/]+)\.pf_index$/.exec(address) ?? [];
      const load = known.find(([part]) => part.test(address))?.[1];
      try {
        if (chunk !== undefined) return new Response(await this.#take(chunk));
        return load ? new Response(await load()) : await fetchPart(input, PagefindIndex.fetch);
      } catch (error) {
        this.#failure ??= error;
        throw error;
      }
    };
    this.#opened = this.#open();
    for (const awaited of [wasm, this.#opened, this.#chunks]) awaited.catch(() => undefined);
  }

  static readonly fetch = self.fetch.bind(self);

  /**
   * Where words that begin with a term stand, by record name. Pagefind finds those in the chunks it has, so every
   * chunk that may hold one is loaded first, and asked for before Pagefind is there to ask.
   *
   * @throws {SearchFailure} when a part of the index did not arrive
   */
  async lookup(term: string): Promise<ReadonlyMap<string, readonly number[]>> {
    try {
      const chunks = await this.#chunks;
      for (const [, , name] of chunksBeginning(term, chunks)) this.#ask(name);
      const pagefind = await this.#opened;
      const beginnings = wordsBeginning(term, chunks);
      if (beginnings.length > 1) await pagefind.preload(beginnings.join(' '));
      const { results } = await pagefind.search(term);
      if (this.#failure !== undefined) throw this.#failure;
      return new Map(results.map(({ id, words }) => [id, words]));
    } catch (error) {
      // What Pagefind throws is the consequence of what did not arrive.
      throw this.#failure ?? error;
    }
  }

  /** Begins to fetch a chunk, once. */
  #ask(name: string): void {
    if (this.#asked.has(name)) return;
    this.#asked.add(name);
    const chunk = this.#fetch(name);
    // Pagefind is told when it takes it.
    chunk.catch(() => undefined);
    this.#ahead.set(name, chunk);
  }

  /** A chunk, for Pagefind, which asks for each once and keeps it. */
  #take(name: string): Promise<Uint8Array<ArrayBuffer>> {
    const chunk = this.#ahead.get(name) ?? this.#fetch(name);
    this.#asked.add(name);
    this.#ahead.delete(name);
    return chunk;
  }

  async #fetch(name: string): Promise<Uint8Array<ArrayBuffer>> {
    return gunzip(await fetchBytes(`${this.#base}index/${name}.pf_index`, PagefindIndex.fetch));
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
    // Of all that Pagefind does to open, reading the ranking is the last. It does not tell otherwise when it is open:
    // a search that comes too early looks again every 50 ms.
    let pagefind: Pagefind | undefined;
    await new Promise<unknown>((resolve, reject) => {
      const ranking = {
        ...UNRANKED,
        get pageLength() {
          resolve(0);
          return 0;
        },
      };
      pagefind = createInstance({ basePath: this.#base, noWorker: true, ranking }) as Pagefind;
      pagefind.search('').then(resolve, reject);
    });
    return pagefind as unknown as Pagefind;
  }
}
