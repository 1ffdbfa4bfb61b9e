import { spawnSync } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FINISHED, interrupt, SAID } from './interrupted.ts';
import { putLists } from '../store/content-folder.ts';

let folder: string;
let content: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulletin-interrupted-'));
  content = join(folder, 'content');
  mkdirSync(content);
  putLists(content);
  mkdirSync(join(folder, 'site'));
  writeFileSync(join(folder, 'site', 'addresses.txt'), '/\n');
  interrupt(content);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('what an interrupted import left', () => {
  test.each([
    ['check:content', 'check-content.ts', []],
    ['new', 'new.ts', ['某区科协举办活动']],
    ['import', 'import.ts', [join('tests', 'fixtures', 'real-bulletin', 'source.txt')]],
    ['hant', 'hant.ts', [join('content', 'site.yaml')]],
    ['build', 'build.ts', []],
    ['start', 'start.ts', []],
    ['dev', 'dev.ts', []],
    ['rename', 'rename.ts', ['section', '要闻', '大事', '--dry-run']],
    ['named', 'named.ts', []],
    ['completion', 'completion.ts', []],
    ['check:addresses', 'check-addresses.ts', ['addresses.txt']],
  ])('is finished by npm run %s first, which says so', (_, script, args) => {
    // Those that would go on to build or serve stop before, at a site that is wrong.
    if (/build|start|dev/.test(script)) writeFileSync(join(content, 'site.yaml'), 'name: [\n');
    const { stderr } = spawnSync(process.execPath, [join('scripts', script), ...args], {
      env: { ...process.env, CONTENT_DIR: content, OUT_DIR: join(folder, 'site'), PORT: '4489' },
      encoding: 'utf8',
      timeout: 50_000,
    });
    expect(stderr).toContain(SAID);
    expect(readFileSync(join(content, 'sections.yaml'), 'utf8')).toMatch(FINISHED);
    expect(existsSync(join(content, '.import'))).toBe(false);
  });

  test('is looked for by every command that reads the content', () => {
    const reads = /\b(?:readContent|readSoundContent|readStock|checkFolder|importPending)\(/;
    const careless = globSync('scripts/*.ts').filter((file) => {
      const text = readFileSync(file, 'utf8');
      return reads.test(text) && !/\bawait settle\(/.test(text);
    });
    expect(careless).toEqual([]);
  });
});
