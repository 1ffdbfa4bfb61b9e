import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

/** A content folder made for a test, and what is in it. */
export interface ContentFolder {
  dir: string;
  put(path: string, content: string): void;
  /** What a file holds. */
  read(path: string): Uint8Array | undefined;
  /** Every file and folder, files with what they hold. */
  tree(): Record<string, string>;
  remove(): void;
}

export function makeContentFolder(files: Record<string, string> = {}): ContentFolder {
  const dir = mkdtempSync(join(tmpdir(), 'bulletin-store-'));
  const folder: ContentFolder = {
    dir,
    put(path, content) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), content);
    },
    read(path) {
      try {
        return readFileSync(join(dir, path));
      } catch {
        return undefined;
      }
    },
    tree: () => treeOf(dir),
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
  for (const [path, content] of Object.entries(files)) folder.put(path, content);
  return folder;
}

export function treeOf(dir: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [relative(dir, path), entry.isFile() ? readFileSync(path, 'utf8') : '/'] as const;
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Where a run was that has been killed, by what it left. */
export function stateLeft({ dir }: ContentFolder, ended: boolean): string {
  if (existsSync(join(dir, '.import', 'journal.json'))) return 'putting in place';
  if (existsSync(join(dir, '.import'))) return 'making ready';
  return ended ? 'had ended' : 'not begun';
}
