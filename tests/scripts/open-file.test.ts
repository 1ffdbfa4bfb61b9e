import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'bulletin-open-'));
});

afterEach(() => rmSync(dir, { recursive: true, force: true }));

test.skipIf(process.platform !== 'linux').each([
  ['VS Code is not on the path', { TERM_PROGRAM: 'vscode' }],
  ['the editor that is named is not there', { EDITOR: 'no-such-editor --wait' }],
])('where %s, the system opens the file', async (_name, environment) => {
  const [program, opened, file] = ['program.sh', 'opened', 'a.md'].map((name) => join(dir, name));
  // What the system's opener starts where it knows of no desktop.
  writeFileSync(
    program as string,
    `#!/bin/sh\necho "$1" > '${opened}.new'\nmv '${opened}.new' '${opened}'\n`,
  );
  chmodSync(program as string, 0o755);
  writeFileSync(file as string, '');
  const path = process.env['PATH']?.split(':').filter((one) => !existsSync(join(one, 'code')));
  const code = `import(process.argv[1]).then(({ openFile }) => openFile(process.argv[2]))`;
  const words = ['-e', code, resolve('scripts/open-file.ts'), file as string];
  const { status, stderr } = spawnSync(process.execPath, words, {
    env: { PATH: path?.join(':'), HOME: dir, BROWSER: program, ...environment },
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  await vi.waitFor(() => expect(readFileSync(opened as string, 'utf8')).toBe(`${file}\n`), 20_000);
});
