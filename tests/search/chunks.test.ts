import { expect, test } from 'vitest';
import {
  chunksBeginning,
  readChunks,
  SIGNATURE,
  wordsBeginning,
  type Chunk,
} from '#search/chunks.ts';

const CHUNKS: Chunk[] = [
  ['一下', '一中', 'und_1'],
  ['一会', '一会', 'und_2'],
  ['一年', '丁香', 'und_3'],
  ['七夕', '万一', 'und_4'],
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

const signed = (bytes: number[]): Uint8Array =>
  Uint8Array.from([...Buffer.from(SIGNATURE), ...bytes]);

/** `[version, pages, chunks, …]` as RFC 8949 writes it. */
const VERSION = [0x65, ...Buffer.from('1.5.2')];

test('the chunks at these words are those whose files are asked for', () => {
  expect(chunksBeginning('一', CHUNKS).map(([, , name]) => name)).toEqual([
    'und_1',
    'und_2',
    'und_3',
  ]);
});

test('chunks are read out of metadata with numbers of every width', () => {
  const page = [0x82, 0x61, 0x78, 0x1a, 0, 1, 0, 0];
  const chunk = [0x83, 0x63, ...Buffer.from('一'), 0x78, 3, ...Buffer.from('丁'), 0x61, 0x78];
  const metadata = signed([0x83, ...VERSION, 0x98, 1, ...page, 0x99, 0, 1, ...chunk]);
  expect(readChunks(metadata)).toEqual([['一', '丁', 'x']]);
});

test('what is no such metadata is refused', () => {
  expect(() => readChunks(signed([0x83, ...VERSION, 0xf9, 0, 0]))).toThrow(RangeError);
  expect(() => readChunks(signed([0x83, ...VERSION]))).toThrow(RangeError);
});
