/** The words of one chunk of the index: the first and the last of them. */
export type Chunk = readonly [first: string, last: string];

/** Pagefind puts these bytes before all that it compresses. */
export const SIGNATURE = 'pagefind_dcd';

/**
 * Reads the list of chunks from Pagefind's metadata, `[version, pages, chunks, …]` in CBOR (RFC 8949), compressed.
 *
 * @throws {RangeError} when it is not written so
 */
export async function readChunks(metadata: Blob): Promise<Chunk[]> {
  const plain = metadata.stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(plain).arrayBuffer());
  const [, , chunks] = decode(bytes.subarray(SIGNATURE.length)) as [unknown, unknown, Chunk[]];
  return chunks;
}

/** The words at which to look for all that begins with a text: one of every chunk that may hold such. */
export function wordsBeginning(term: string, chunks: readonly Chunk[]): string[] {
  return chunks
    .filter(([first, last]) => last >= term && (first <= term || first.startsWith(term)))
    .map(([first]) => (first < term ? term : first));
}

/** Decodes what of CBOR the metadata is written in: whole numbers, texts and lists. */
function decode(bytes: Uint8Array): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const utf8 = new TextDecoder();
  let at = 0;
  const argument = (kind: number): number => {
    if (kind < 24) return kind;
    const size = 1 << (kind - 24);
    at += size;
    if (size === 1) return view.getUint8(at - size);
    if (size === 2) return view.getUint16(at - size);
    if (size === 4) return view.getUint32(at - size);
    throw new RangeError(`No length of a CBOR item: ${kind}`);
  };
  const item = (): unknown => {
    const head = view.getUint8(at++);
    const type = head >> 5;
    const value = argument(head & 31);
    if (type === 0) return value;
    if (type === 3) return utf8.decode(bytes.subarray(at, (at += value)));
    if (type === 4) return Array.from({ length: value }, item);
    throw new RangeError(`No CBOR item of the metadata: ${type}`);
  };
  return item();
}
