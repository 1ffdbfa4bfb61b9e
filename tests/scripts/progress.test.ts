import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { interrupt, SAID } from './interrupted.ts';
import { inTerminal } from './terminal.ts';
import { putLists } from '../store/content-folder.ts';

const IMPORT = join('scripts', 'import.ts');
const BAR = /[█░]/;
let folder: string;
let content: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulletin-progress-'));
  content = join(folder, 'content');
  mkdirSync(content);
  putLists(content);
  file = join(folder, '简报.txt');
  writeFileSync(
    file,
    '某区科协举办昆虫标本展\n\n2024年4月2日，某区科协举办昆虫标本展，展出蝴蝶和甲虫。（某区科协）\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const onTerminal = (...args: string[]) =>
  inTerminal([IMPORT, ...args], { CONTENT_DIR: content, NO_COLOR: '1' });

describe.skipIf(process.platform !== 'linux')('the bar of an import in a terminal', () => {
  test('makes way for all that is said meanwhile, and is gone at the end', async () => {
    interrupt(content);
    const { screen, left, status } = await onTerminal(file, '--review');
    expect(status, screen).toBe(0);
    expect(screen).toMatch(/读取 █+ 1\/1/);
    expect(screen).toMatch(/拆分 █+ 1\/1/);
    expect(screen).toMatch(/准备 █+ (\d+)\/\1[^]*写入 ░+ 0\/\1[^]*写入 █+ \1\/\1/);
    expect(left).toContain(SAID);
    expect(left).toContain(`核对用的网页：${file}.review.html`);
    expect(left.join('\n')).not.toMatch(BAR);
  });

  test('makes way for why nothing was imported', async () => {
    const none = join(folder, '没有.txt');
    const { screen, left, status } = await onTerminal(file, none);
    expect(status).toBe(1);
    expect(screen).toMatch(BAR);
    expect(left.join('\n')).not.toMatch(BAR);
    expect(left).toContain('2 个文件里有不能导入的，因此一个也没有导入，没有写入任何内容：');
    expect(left).toContain(`${none}：找不到文件。请检查文件名和路径。`);
  });

  test('is not shown where the output is for programs', async () => {
    const { screen, status } = await onTerminal(file, '--dry-run', '--json');
    expect(status).toBe(0);
    expect(screen).not.toMatch(BAR);
  });
});
