import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tellUntold } from '#collection/untold-changes.ts';

let dir: string;
let watcher: EventEmitter;
let stop: () => void;
let told: [event: string, path: string][];

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'bulletin-untold-'));
  mkdirSync(join(dir, 'articles'));
  writeFileSync(join(dir, 'site.yaml'), '');
  watcher = new EventEmitter();
  stop = await tellUntold(dir, watcher, 20);
  told = [];
  watcher.on('all', (event: string, path: string) => told.push([event, path]));
});

afterEach(() => {
  stop();
  rmSync(dir, { recursive: true });
});

const expectTold = (expected: typeof told) => expect.poll(() => told).toEqual(expected);

test('a file that comes, changes, moves and goes is told each time, once', async () => {
  const [path, other] = ['a.md', 'b.md'].map((name) => join(dir, 'articles', name));
  writeFileSync(path as string, '一');
  await expectTold([['add', path as string]]);
  await rest(50);
  writeFileSync(path as string, '二');
  await expectTold([
    ['add', path as string],
    ['change', path as string],
  ]);
  told.length = 0;
  renameSync(path as string, other as string);
  await expectTold([
    ['add', other as string],
    ['unlink', path as string],
  ]);
  told.length = 0;
  rmSync(other as string);
  await expectTold([['unlink', other as string]]);
  await rest(100);
  expect(told).toHaveLength(1);
});

test('what the watcher has told after it happened is not told again', async () => {
  stop();
  stop = await tellUntold(dir, watcher, 300);
  const path = join(dir, 'site.yaml');
  writeFileSync(path, 'name: 简报');
  await rest(30);
  watcher.emit('all', 'change', path);
  await rest(500);
  rmSync(path);
  watcher.emit('all', 'unlink', path);
  await rest(500);
  expect(told).toEqual([
    ['change', path],
    ['unlink', path],
  ]);
});

test('nothing is told once it is ended', async () => {
  stop();
  writeFileSync(join(dir, 'late.md'), '');
  await rest(150);
  expect(told).toEqual([]);
});
