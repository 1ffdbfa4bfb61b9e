import { decodeText } from '#source/decode.ts';
import type { Change } from '#store/change.ts';

/** The files of a content folder as they were found, or as they will be after changes. Paths have `/` in them. */
export class Files {
  readonly #found: (path: string) => Uint8Array | undefined;
  readonly #changed: ReadonlyMap<string, Change['content']>;

  /** @param found a file's bytes; undefined where there is none */
  constructor(
    found: (path: string) => Uint8Array | undefined,
    changed: ReadonlyMap<string, Change['content']> = new Map(),
  ) {
    this.#found = found;
    this.#changed = changed;
  }

  /** A file's bytes; undefined where there is none. */
  bytes(path: string): Uint8Array | undefined {
    if (!this.#changed.has(path)) return this.#found(path);
    const content = this.#changed.get(path);
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  }

  /** A file's text, whatever its encoding; undefined where there is none, empty where it is no text. */
  text(path: string): string | undefined {
    const bytes = this.bytes(path);
    if (!bytes) return undefined;
    const decoded = decodeText(bytes);
    return decoded.ok ? decoded.text : '';
  }

  has(path: string): boolean {
    return this.bytes(path) !== undefined;
  }

  /** A path that no file has: the stem with the ending, or with a number from 2 between them. */
  free(stem: string, ending: string): string {
    for (let count = 1; ; count++) {
      const path = count === 1 ? stem + ending : `${stem}-${count}${ending}`;
      if (!this.has(path)) return path;
    }
  }

  /** The files as changes leave them. */
  after(changes: readonly Change[]): Files {
    const changed = new Map(this.#changed);
    for (const { path, content } of changes) changed.set(path, content);
    return new Files(this.#found, changed);
  }
}
