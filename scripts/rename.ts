import { existsSync, globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { readContent } from '#collection/read.ts';
import { rename, type ContentFile } from '#editing/rename.ts';
import { aboutAddresses } from '#editing/renamed-addresses.ts';
import { writeEditorSupport } from '#editing/support.ts';
import { readEnvironment } from '#site/environment.ts';
import { ContentError } from '#source/diagnostic.ts';
import { commit } from '#store/commit.ts';
import { readRenameArguments, RENAME_HELP } from './rename-arguments.ts';
import { runScript } from './run.ts';
import { settle, waiting } from './settle.ts';

await runScript(async () => {
  const asked = readRenameArguments(process.argv.slice(2));
  if (asked === 'help') {
    console.log(RENAME_HELP);
    return;
  }
  const cwd = process.cwd();
  const { contentDir } = readEnvironment(process.env, cwd);
  await settle(contentDir);
  const { content, diagnostics } = await readContent(contentDir, cwd);
  if (!content) throw new ContentError(diagnostics.filter(({ severity }) => severity === 'error'));
  const files = await filesWithNames(contentDir);
  const changed = rename(asked, content, files);
  for (const { path } of changed) console.log(relative(cwd, join(contentDir, path)));
  if (asked.dryRun) {
    console.log(`要改 ${changed.length} 个文件，还没有写。${aboutAddresses(asked, content)}`);
    return;
  }
  const before = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const changes = changed.map(({ path, bytes }) => ({ path, content: bytes }));
  const what = `“${asked.from}”改成“${asked.to}”`;
  await commit(contentDir, changes, (path) => before.get(path), { what, waiting });
  const after = await readContent(contentDir, cwd);
  if (after.content) await writeEditorSupport(after.content, contentDir, cwd);
  console.log(
    `“${asked.from}”改成“${asked.to}”，改了 ${changed.length} 个文件。${aboutAddresses(asked, content)}`,
  );
});

/** The files in which names that can be changed stand. */
async function filesWithNames(dir: string): Promise<ContentFile[]> {
  const articles = globSync('articles/**/*.md', { cwd: dir }).sort();
  const lists = ['sections.yaml', 'organizations.yaml', 'programmes.yaml', 'site.yaml'];
  const paths = [...lists, ...articles].filter((path) => existsSync(join(dir, path)));
  return Promise.all(
    paths.map(async (path) => ({
      path: path.split(sep).join('/'),
      bytes: await readFile(join(dir, path)),
    })),
  );
}
