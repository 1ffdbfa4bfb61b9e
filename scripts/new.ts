import { join, relative } from 'node:path';
import { readContent } from '#collection/read.ts';
import { writeEditorSupport } from '#editing/support.ts';
import { readStock } from '#importing/folder.ts';
import { planNewArticle, type NewArticleRequest } from '#importing/new-article.ts';
import { today } from '#importing/today.ts';
import type { Stock } from '#importing/stock.ts';
import { readEnvironment } from '#site/environment.ts';
import { formatLine } from '#source/diagnostic.ts';
import { UsageError } from '#source/usage-error.ts';
import { commit } from '#store/commit.ts';
import { readUndisturbed } from '#store/hold.ts';
import { askNew, brokeOff } from './ask-new.ts';
import { NEW_HELP, readNewArguments, type NewArguments } from './new-arguments.ts';
import { openFile } from './open-file.ts';
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
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const request = isTerminal ? await ask(asked, await readStock(contentDir, cwd)) : asked;
  const { title } = request;
  if (title === undefined) {
    throw new UsageError('没有写标题。用法：npm run new -- "标题"（--help 显示全部选项）');
  }
  const path = await retry(() => writeNew({ ...request, title }, contentDir, cwd));
  const file = join(contentDir, ...path.split('/'));
  const { content } = await readContent(contentDir, cwd);
  if (content) await writeEditorSupport(content, contentDir, cwd);
  console.log(`已新建 ${relative(cwd, file)}`);
  console.log('写好正文后，删去“draft: true”一行，稿件才会发布。');
  if (request.open) await openFile(file);
});

async function ask(asked: NewArguments, stock: Stock): Promise<NewArguments> {
  try {
    return await askNew(asked, stock, today());
  } catch (error) {
    if (brokeOff(error)) throw new UsageError('没有答完，没有新建稿件。');
    throw error;
  }
}

/** @returns the path of the new file in the content folder @throws {UsageError} */
async function writeNew(
  request: NewArticleRequest,
  contentDir: string,
  cwd: string,
): Promise<string> {
  const stock = await readUndisturbed(contentDir, () => readStock(contentDir, cwd), { waiting });
  const planned = planNewArticle(stock, request, today());
  if (!planned.ok) {
    // The file is not there yet, so its lines would mean nothing to the editor.
    throw new UsageError(planned.diagnostics.map(formatLine).join('\n'));
  }
  const { path } = planned.file;
  await commit(contentDir, [planned.file], () => undefined, { what: path, waiting });
  return path;
}
