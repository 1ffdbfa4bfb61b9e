import { createFold, type Fold } from '#hanzi/fold.ts';
import { fetchPart } from './failure.ts';
import { FOLD_FILE, TAIWAN_FILE } from './index-files.ts';
import { exchangeWords, type WordPairs } from './taiwan.ts';

/** The index's knowledge of characters and words, each part loaded once, when it is first asked for. */
export class Vocabulary {
  readonly #base: string;
  #fold: Promise<Fold> | undefined;
  #pairs: Promise<WordPairs> | undefined;

  /** @param base address of the index's folder, with a slash at its end */
  constructor(base: string) {
    this.#base = base;
  }

  /** The fold of the index. @throws {SearchFailure} when it did not arrive */
  async fold(): Promise<Fold> {
    this.#fold ??= fetchPart(this.#base + FOLD_FILE).then(async (part) =>
      createFold(await part.text()),
    );
    try {
      return await this.#fold;
    } catch (error) {
      this.#fold = undefined;
      throw error;
    }
  }

  /**
   * A query with the mainland's words in place of Taiwan's, or the other way round.
   *
   * @returns undefined where there are none
   * @throws {SearchFailure} when the dictionary did not arrive
   */
  async exchange(text: string, to: 'mainland' | 'taiwan'): Promise<string | undefined> {
    this.#pairs ??= fetchPart(this.#base + TAIWAN_FILE).then((part) => part.json());
    try {
      const pairs = await this.#pairs;
      const directed =
        to === 'mainland'
          ? pairs
          : pairs.map(([taiwan, mainland]) => [mainland, taiwan] as const).reverse();
      return exchangeWords(text, directed, await this.fold());
    } catch (error) {
      this.#pairs = undefined;
      throw error;
    }
  }
}
