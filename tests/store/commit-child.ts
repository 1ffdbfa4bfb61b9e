import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '#store/change.ts';
import { commit } from '#store/commit.ts';

/** Makes the changes of a file (JSON, contents in Base64) to a content folder, telling when it begins and ends. */
const [dir = '', file = ''] = process.argv.slice(2);
const changes = (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>[]).map(
  ({ path = '', content }): Change => ({
    path,
    content: content === undefined ? undefined : Buffer.from(content, 'base64'),
  }),
);
const seen = (path: string): Uint8Array | undefined => {
  try {
    return readFileSync(join(dir, path));
  } catch {
    return undefined;
  }
};
process.stdout.write('begin\n');
await commit(dir, changes, seen, { what: '1' });
process.stdout.write('end\n');
