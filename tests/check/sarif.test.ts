import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { toSarif } from '#check/sarif.ts';
import { article, findings, put } from './folder.ts';

/** The schema of SARIF 2.1.0, of draft 4 of JSON Schema; it uses nothing of that draft but the name of its `id`. */
const {
  $schema: _,
  id: $id,
  ...schema
} = JSON.parse(
  readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'),
) as Record<string, unknown>;
// One of its patterns is none in Unicode mode.
const ajv = new Ajv({ strict: false, unicodeRegExp: false });
(addFormats as unknown as (ajv: Ajv) => void)(ajv);
const validate = ajv.compile({ ...schema, $id: String($id) });

/** What the schema has against a log. */
function problems(log: unknown): unknown {
  validate(log);
  return validate.errors;
}

test('the log of all that is found is as the schema of SARIF 2.1.0 has it', async () => {
  article('在 5月,他说“好。\n\n![](图 一.png)\n\n见[那里](/nothing/)。', { date: '2999-01-01' });
  put('articles/2025/青禾 二.md', '---\ntitle: 试写\nsection: 动太\n---\n\n正文。\n');
  put('redirects.yaml', '- from: /about/\n  to: /nothing/\n');
  const found = await findings();
  expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['error', 'warning']));
  expect(found.some(({ edit }) => edit)).toBe(true);
  expect(problems(toSarif(found))).toBeNull();
  expect(problems(toSarif([]))).toBeNull();
});

test('the schema that logs are held against refuses what is no log', async () => {
  article('在 5月。');
  const log = toSarif(await findings());
  const [run] = log.runs;
  for (const wrong of [
    { ...log, version: '2.0.0' },
    { ...log, runs: [{ ...run, results: [{ ...run?.results?.[0], level: 'hint' }] }] },
    { ...log, runs: [{ ...run, results: [{ message: {} }] }] },
    { ...log, more: true },
  ]) {
    expect(problems(wrong)).not.toBeNull();
  }
});
