import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UnreadableBulletin } from '#bulletin/bulletin.ts';
import { receive } from '#bulletin/receive.ts';
import { paragraph, rawPdf } from '../support/print/raw-pdf.ts';

const folder = new URL('../fixtures/printed/', import.meta.url);
const documents = readdirSync(folder)
  .filter((name) => name.startsWith('docx-'))
  .map((name) => readFileSync(new URL(`${name}/source.docx`, folder)));
const pdfs = [
  rawPdf([
    {
      words: paragraph(['天地玄黄宇宙洪荒', '日月盈昃辰宿列张']),
      operators: '80 500 m 440 500 l S',
    },
  ]),
  readFileSync(new URL('pdf-table/source.pdf', folder)),
];

/** Where a file is damaged, as shares of its length, and how. */
const damage = fc.record({
  end: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 3, nil: undefined }),
  flips: fc.array(
    fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 255 })),
    { maxLength: 20 },
  ),
});

describe('damaged files are read or refused, and never end in anything else', () => {
  test.each([
    ['Word', documents, 150],
    ['PDF', pdfs, 60],
  ])('%s', async (_, files, numRuns) => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), damage, async (file, { end, flips }) => {
        const bytes = Uint8Array.from(file.subarray(0, (end ?? 1) * file.length));
        for (const [at, mask] of flips) {
          const index = Math.floor(at * (bytes.length - 1));
          if (index >= 0) bytes[index] = (bytes[index] as number) ^ mask;
        }
        const error = await receive('样张', bytes).then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
        if (error !== undefined) expect(error).toBeInstanceOf(UnreadableBulletin);
      }),
      { numRuns },
    );
  });

  test('a PDF that was not sent to its end is refused', async () => {
    for (const file of pdfs) {
      const refusal = receive('样张.pdf', file.subarray(0, file.length * 0.9));
      await expect(refusal).rejects.toThrow(/没有传完/);
    }
  });
});
