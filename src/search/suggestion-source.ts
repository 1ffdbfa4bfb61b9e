import type { Fold } from '#hanzi/fold.ts';
import { fetchPart } from './failure.ts';
import { suggest, type Suggestion } from './suggest.ts';
import { NAMES, titlesFileFor, type NamesFile, type SuggestedTitle } from './suggestion-files.ts';
import { Vocabulary } from './vocabulary.ts';

/** The suggestions as a page asks for them: files are loaded when what is typed needs them, each once. */
export class SuggestionSource {
  readonly #folder: string;
  readonly #vocabulary: Vocabulary;
  #opened: Promise<[NamesFile, Fold]> | undefined;
  readonly #titles = new Map<string, Promise<SuggestedTitle[]>>();

  /** @param folder address of the suggestions in the page's script @param index address of the index's folder */
  constructor(folder: string, index: string) {
    this.#folder = folder;
    this.#vocabulary = new Vocabulary(index);
  }

  /** @throws {SearchFailure} when a file did not arrive */
  async suggest(typed: string): Promise<Suggestion[]> {
    const [{ names, titles }, fold] = await this.open();
    const file = titlesFileFor(typed);
    const listed = file !== undefined && titles.includes(file) ? await this.#load(file) : [];
    return suggest(typed, names, listed, fold);
  }

  /** The names, and the fold. */
  open(): Promise<[NamesFile, Fold]> {
    this.#opened ??= Promise.all([
      fetchPart(`${this.#folder}${NAMES}.json`).then((part) => part.json()),
      this.#vocabulary.fold(),
    ]);
    return this.#opened;
  }

  #load(file: string): Promise<SuggestedTitle[]> {
    const loading =
      this.#titles.get(file) ??
      fetchPart(`${this.#folder}${file}.json`).then((part) => part.json());
    this.#titles.set(file, loading);
    return loading;
  }
}
