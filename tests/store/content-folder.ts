import {
  cpSync,
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

/** Gives a content folder what every import needs: site.yaml and the lists, as the real bulletin has them. */
export function putLists(dir: string): void {
  for (const file of ['site.yaml', 'sections.yaml', 'organizations.yaml']) {
    cpSync(join('content', file), join(dir, file));
  }
}
