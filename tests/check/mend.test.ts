import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleParts } from '#article/parts.ts';
import { ArticleDocument } from '#check/document.ts';
import type { Finding } from '#check/finding.ts';
import { mend } from '#check/mend.ts';
import type { Knowledge } from '#check/rule.ts';
import { rulesOfRun } from '#check/rules.ts';
import { article, findings, folder } from './folder.ts';

const known: Knowledge = {
  addresses: { at: () => undefined, near: () => undefined, origin: 'https://example.org' },
  files: new Set(),
  inContent: (file) => file,
  today: '2026-06-01',
  lastLikelyDate: '2026-06-08',
  issueSizes: new Map(),
};

function findingsIn(bytes: Uint8Array): Finding[] {
  const parts = articleParts(bytes);
  if (!parts.ok) throw new Error(parts.reason);
  const document = new ArticleDocument('a.md', parts);
  return rulesOfRun().flatMap((rule) => [...rule(document, known)]);
}

/** Mends until nothing is left that has one right answer. */
function mendWholly(bytes: Uint8Array): Uint8Array {
  for (let round = 0; round < 5; round++) {
    const edits = findingsIn(bytes).flatMap(({ edit }) => edit ?? []);
    if (edits.length === 0) return bytes;
    bytes = mend(bytes, edits).bytes;
  }
  throw new Error('Mending does not come to an end');
}

const piece = fc.constantFrom(
  ...'青禾科协，。“”《》（）:;,.?!()"\'*_#[]<>&\\`|~-—　 12１２ab\n',
  ...[
    '\n\n',
    '**',
    '13：30',
    '...',
    ' 年 ',
    '](',
    'https://a.cn',
    '- 3 -',
    '&amp;',
    '<b>',
    '😀',
    '1. ',
    '”',
    '> ',
  ],
);
const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));

test('what is mended stays mended, and loses nothing but the width of marks and spaces', () => {
  const bare = (bytes: Uint8Array): string =>
    new TextDecoder()
      .decode(bytes)
      .normalize('NFKC')
      .replace(/[“”]/gu, '"')
      .replace(/[\s.。]/gu, '');
  fc.assert(
    fc.property(text, (body) => {
      const before = new TextEncoder().encode(`---\ntitle: x\n---\n${body}`);
      expect(bare(mendWholly(before))).toBe(bare(before));
    }),
    { numRuns: 3000 },
  );
});

test('every problem is inside its file', () => {
  fc.assert(
    fc.property(text, (body) => {
      const file = `---\ntitle: x\n---\n${body}`;
      const lines = file.split('\n');
      for (const { line, column, endColumn = column } of findingsIn(
        new TextEncoder().encode(file),
      )) {
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(endColumn).toBeGreaterThanOrEqual(column);
        expect(endColumn).toBeLessThanOrEqual((lines[line - 1] as string).length + 1);
      }
    }),
    { numRuns: 3000 },
  );
});

test('line ends, a byte order mark and all other lines stay as they are', async () => {
  const path = join(folder.dir, article('在 5 月。\n\n好。'));
  const crlf = `\uFEFF${readFileSync(path, 'utf8').replaceAll('\n', '\r\n')}`;
  const edits = (await findings()).flatMap(({ edit }) => edit ?? []);
  const { bytes, changes } = mend(new TextEncoder().encode(crlf), edits);
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(
    crlf.replace('在 5 月。', '在5月。'),
  );
  expect(changes).toEqual([{ line: 8, before: '在 5 月。', after: '在5月。' }]);
});
