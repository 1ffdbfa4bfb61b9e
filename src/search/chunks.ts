/** One chunk of the index: the first and the last of its words, and the name of its file. */
export type Chunk = readonly [first: string, last: string, name: string];

/** Pagefind puts these bytes before all that it compresses. */
export const SIGNATURE = 'pagefind_dcd';

/**
 * Reads the list of chunks from Pagefind's metadata, `[version, pages, chunks, …]` in CBOR (RFC 8949).
 *
 * @param metadata no longer compressed
 * @throws {RangeError} when it is not written so
 */
export function readChunks(metadata: Uint8Array): Chunk[] {
  const reader = new CborReader(metadata.subarray(SIGNATURE.length));
  reader.enterList();
  // Of the pages there are as many as items, and of a chunk only its words and its name are asked for.
  reader.skip();
  reader.skip();
  return Array.from({ length: reader.enterList() }, () => {
    const parts = reader.enterList();
    const chunk: Chunk = [reader.readText(), reader.readText(), reader.readText()];
    for (let part = 3; part < parts; part++) reader.skip();
    return chunk;
  });
}

/** Every chunk that may hold words that begin with a text. */
export function chunksBeginning(term: string, chunks: readonly Chunk[]): Chunk[] {
  return chunks.filter(
    ([first, last]) => last >= term && (first <= term || first.startsWith(term)),
  );
}

/** The words at which to look for all that begins with a text: one of every chunk that may hold such. */
export function wordsBeginning(term: string, chunks: readonly Chunk[]): string[] {
  return chunksBeginning(term, chunks).map(([first]) => (first < term ? term : first));
}

const [NUMBER, TEXT, LIST] = [0, 3, 4];

/** Reads what of CBOR the metadata is written in: whole numbers, texts and lists. */
class CborReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #utf8 = new TextDecoder();
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** @returns how many items follow */
  enterList(): number {
    return this.#begin(LIST);
  }

  readText(): string {
    const length = this.#begin(TEXT);
    return this.#utf8.decode(this.#bytes.subarray(this.#at, (this.#at += length)));
  }

  /** Passes over an item, whatever it is. */
  skip(): void {
    const [type, value] = this.#head();
    if (type === TEXT) this.#at += value;
    else if (type === LIST) for (let item = 0; item < value; item++) this.skip();
    else if (type !== NUMBER) throw new RangeError(`No CBOR item of the metadata: ${type}`);
  }

  #begin(wanted: number): number {
    const [type, value] = this.#head();
    if (type !== wanted) throw new RangeError(`No CBOR item of the metadata: ${type}`);
    return value;
  }

  /** The type of an item and the value, or the length, that stands with it. */
  #head(): [type: number, value: number] {
    const head = this.#view.getUint8(this.#at++);
    return [head >> 5, this.#argument(head & 31)];
  }

  #argument(kind: number): number {
    if (kind < 24) return kind;
    const size = 1 << (kind - 24);
    this.#at += size;
    if (size === 1) return this.#view.getUint8(this.#at - size);
    if (size === 2) return this.#view.getUint16(this.#at - size);
    if (size === 4) return this.#view.getUint32(this.#at - size);
    throw new RangeError(`No length of a CBOR item: ${kind}`);
  }
}
