import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { readContent } from '#collection/read.ts';
import { writeEditorSupport } from '#editing/support.ts';
import { readStock } from '#importing/folder.ts';
import { planNewArticle, type NewArticleRequest } from '#importing/new-article.ts';
import { today } from '#importing/today.ts';
import type { Stock } from '#importing/stock.ts';
import { readEnvironment } from '#site/environment.ts';
import { formatLine } from '#source/diagnostic.ts';
import { UsageError } from '#source/usage-error.ts';
import { askNew, brokeOff } from './ask-new.ts';
import { NEW_HELP, readNewArguments, type NewArguments } from './new-arguments.ts';
import { openFile } from './open-file.ts';
import { runScript } from './run.ts';

await runScript(async () => {
  const asked = readNewArguments(process.argv.slice(2));
  if (asked === 'help') {
    console.log(NEW_HELP);
    return;
  }
  const cwd = process.cwd();
  const { contentDir } = readEnvironment(process.env, cwd);
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const request = isTerminal ? await ask(asked, await readStock(contentDir, cwd)) : asked;
  const { title } = request;
  if (title === undefined) {
    throw new UsageError('没有写标题。用法：npm run new -- "标题"（--help 显示全部选项）');
  }
  const file = await writeNew(contentDir, cwd, { ...request, title });
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

/** Writes the article to a file that was not there before. @returns its path */
async function writeNew(
  contentDir: string,
  cwd: string,
  request: NewArticleRequest,
): Promise<string> {
  for (;;) {
    const planned = planNewArticle(await readStock(contentDir, cwd), request, today());
    if (!planned.ok) {
      // The file is not there yet, so its lines would mean nothing to the editor.
      throw new UsageError(planned.diagnostics.map(formatLine).join('\n'));
    }
    const file = join(contentDir, ...planned.file.path.split('/'));
    await mkdir(dirname(file), { recursive: true });
    try {
      await writeFile(file, planned.file.content, { flag: 'wx' });
      return file;
    } catch (error) {
      // Another editor was quicker: the next number is free.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
