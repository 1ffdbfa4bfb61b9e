import { fetchBytes } from './failure.ts';
import { CATALOGUE_FILE } from './index-files.ts';

/** What a search needs of the index whatever it asks for; without words, the catalogue alone. */
export const PARTS = ['catalogue', 'entry', 'metadata', 'wasm'] as const;

export type Part = (typeof PARTS)[number];

/** What we use of Pagefind's entry. */
interface Entry {
  /** One, since every record is in a language of that name. */
  languages: { und?: { hash: string } };
}

/** The parts of the index, each fetched once, when it is first asked for, or handed over by who has fetched it. */
export class Parts {
  readonly #base: string;
  readonly #fetch: typeof self.fetch;
  readonly #known = new Map<Part, Promise<ArrayBuffer>>();

  /** @param base address of the index's folder */
  constructor(base: string, fetch: typeof self.fetch = self.fetch.bind(self)) {
    this.#base = base;
    this.#fetch = fetch;
  }

  /** A part, as it came. @throws {SearchFailure} when it did not arrive whole */
  get(part: Part): Promise<ArrayBuffer> {
    return this.#known.get(part) ?? this.expect(part, this.#load(part));
  }

  /** Takes a part that is on its way already. */
  expect(part: Part, bytes: Promise<ArrayBuffer>): Promise<ArrayBuffer> {
    // Who needs it is told when it is asked for.
    bytes.catch(() => undefined);
    this.#known.set(part, bytes);
    return bytes;
  }

  async #load(part: Part): Promise<ArrayBuffer> {
    switch (part) {
      case 'catalogue':
        return this.#ask(CATALOGUE_FILE);
      case 'entry':
        return this.#ask(`pagefind-entry.json?ts=${Date.now()}`);
      case 'metadata': {
        const entry = new TextDecoder().decode(await this.get('entry'));
        return this.#ask(`pagefind.${(JSON.parse(entry) as Entry).languages.und?.hash}.pf_meta`);
      }
      case 'wasm':
        // The metadata lead on to the parts that hold the words, so on a slow line they must not stand behind the
        // largest file of all.
        await this.get('entry');
        return this.#ask('wasm.unknown.pagefind');
    }
  }

  #ask(path: string): Promise<ArrayBuffer> {
    return fetchBytes(this.#base + path, this.#fetch);
  }
}
