import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { checkFolder } from '#check/check-folder.ts';
import type { Finding } from '#check/finding.ts';
import { formatDiagnostic } from '#source/diagnostic.ts';

/** The day on which tests look at content. */
export const TODAY = '2026-06-01';

/** A content folder of the made-up association that a test may change, made anew for each test. */
export const folder = { dir: '' };

beforeEach(() => {
  folder.dir = mkdtempSync(join(tmpdir(), 'bulletin-check-'));
  cpSync(join('tests', 'fixtures', 'second-association'), folder.dir, { recursive: true });
});

afterEach(() => rmSync(folder.dir, { recursive: true, force: true }));

/** Writes a file of the content folder. */
export function put(path: string, content: string | Uint8Array): void {
  const file = join(folder.dir, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Writes an article whose frontmatter is right; its body begins on line 8. */
export function article(body: string, fields: Record<string, string> = {}, id = 'tried'): string {
  const path = `articles/2025/${id}.md`;
  const { title = '青禾市科协试写稿件', date = '2025-05-20', ...more } = fields;
  const lines = Object.entries(more).map(([name, value]) => `${name}: ${value}\n`);
  put(
    path,
    `---\ntitle: ${title}\nsection: 动态\ndate: ${date}\norganization: 青禾市科协\n---\n\n${body}\n`.replace(
      '\n---\n\n',
      `\n${lines.join('')}---\n\n`,
    ),
  );
  return path;
}

export async function findings(): Promise<Finding[]> {
  return (await checkFolder(folder.dir, folder.dir, TODAY)).findings;
}

/** What is said of the content folder, a line a problem. */
export async function said(): Promise<string[]> {
  return (await findings()).map(formatDiagnostic);
}
