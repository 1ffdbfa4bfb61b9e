import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { receive } from '#bulletin/receive.ts';
import { emptyStock, importOptions, plansOf } from './stock.ts';

test('a table of a Word file is a Markdown table in the article', async () => {
  const file = join('tests', 'fixtures', 'printed', 'docx-table', 'source.docx');
  const received = await receive('source.docx', readFileSync(file));
  const [plan] = await plansOf(emptyStock, [received], { ...importOptions, today: '2026-01-01' });
  const texts = plan?.writes.map(({ content }) => String(content)) ?? [];
  const table = texts.find((text) => /^\| --/m.test(text))?.match(/(?:^\|.+\|\n)+/m)?.[0];
  const rows = table?.trim().split('\n') ?? [];
  expect(rows.length).toBeGreaterThan(2);
  const cells = rows.map((row) => row.split('|').length);
  expect(new Set(cells).size).toBe(1);
  expect(rows[0]).toMatch(/^\| \p{Script=Han}/u);
  expect(rows[1]).toMatch(/^\|(?: -+ \|)+$/);
});
