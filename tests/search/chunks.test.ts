import { expect, test } from 'vitest';
import { readChunks, SIGNATURE, wordsBeginning, type Chunk } from '#search/chunks.ts';

const CHUNKS: Chunk[] = [
  ['一下', '一中'],
  ['一会', '一会'],
  ['一年', '丁香'],
  ['七夕', '万一'],
];

test.each([
  ['一', ['一下', '一会', '一年']],
  ['一会', ['一会']],
  ['一并', ['一并']],
  ['丁', ['丁']],
  ['七夕', ['七夕']],
  ['万', ['万']],
  ['龙', []],
])('what begins with %s is in the chunks at these words', (term, words) => {
  expect(wordsBeginning(term, CHUNKS)).toEqual(words);
});

async function packed(bytes: number[]): Promise<Blob> {
  const plain = new Blob([SIGNATURE, Uint8Array.from(bytes)]);
  return new Response(plain.stream().pipeThrough(new CompressionStream('gzip'))).blob();
}

/** `[version, pages, chunks, …]` as RFC 8949 writes it. */
const VERSION = [0x65, ...Buffer.from('1.5.2')];

test('chunks are read out of metadata with numbers of every width', async () => {
  const page = [0x82, 0x61, 0x78, 0x1a, 0, 1, 0, 0];
  const chunk = [0x83, 0x63, ...Buffer.from('一'), 0x78, 3, ...Buffer.from('丁'), 0x61, 0x78];
  const metadata = await packed([0x83, ...VERSION, 0x98, 1, ...page, 0x99, 0, 1, ...chunk]);
  const chunks = await readChunks(metadata);
  expect(chunks.map(([first, last]) => [first, last])).toEqual([['一', '丁']]);
});

test('what is no such metadata is refused', async () => {
  await expect(readChunks(await packed([0x83, ...VERSION, 0xf9, 0, 0]))).rejects.toThrow(
    RangeError,
  );
  await expect(readChunks(await packed([0x83, ...VERSION]))).rejects.toThrow(RangeError);
});
