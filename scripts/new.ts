import { join, relative } from 'node:path';
import { readStock } from '#importing/folder.ts';
import { planNewArticle, type NewArticleRequest } from '#importing/new-article.ts';
import { today } from '#importing/today.ts';
import { readEnvironment } from '#site/environment.ts';
import { NEW_HELP, readNewArguments } from './new-arguments.ts';
import { UsageError } from '#source/usage-error.ts';
import { commit } from '#store/commit.ts';
import { retry } from './retry.ts';
import { runScript } from './run.ts';
import { settle, waiting } from './settle.ts';

await runScript(async () => {
  const asked = readNewArguments(process.argv.slice(2));
  if (asked === 'help') {
    console.log(NEW_HELP);
    return;
  }
  const cwd = process.cwd();
  const { contentDir } = readEnvironment(process.env, cwd);
  await settle(contentDir);
  const path = await retry(() => writeNew(asked, contentDir, cwd));
  console.log(`已新建 ${relative(cwd, join(contentDir, ...path.split('/')))}`);
  console.log('写好正文后，删去“draft: true”一行，稿件才会发布。');
});

/** @returns the path of the new file in the content folder @throws {UsageError} */
async function writeNew(
  asked: NewArticleRequest,
  contentDir: string,
  cwd: string,
): Promise<string> {
  const planned = planNewArticle(await readStock(contentDir, cwd), asked, today());
  if (!planned.ok) {
    // The file is not there yet, so its lines would mean nothing to the editor.
    const reasons = planned.diagnostics.map(({ reason, remedy }) => `${reason}。${remedy}。`);
    throw new UsageError(reasons.join('\n'));
  }
  const { path } = planned.file;
  await commit(contentDir, [planned.file], () => undefined, { what: path, waiting });
  return path;
}
