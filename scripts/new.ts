import { join, relative } from 'node:path';
import { NEW_HELP, readNewArguments } from '#importing/new-arguments.ts';
import { readStock, writeFiles } from '#importing/folder.ts';
import { planNewArticle } from '#importing/new-article.ts';
import { today } from '#importing/today.ts';
import { readEnvironment } from '#site/environment.ts';

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const asked = readNewArguments(process.argv.slice(2));
  if (asked === 'help') {
    console.log(NEW_HELP);
    return;
  }
  const cwd = process.cwd();
  const { contentDir } = readEnvironment(process.env, cwd);
  const file = planNewArticle(await readStock(contentDir, cwd), asked, today());
  await writeFiles(contentDir, [file]);
  console.log(`已新建 ${relative(cwd, join(contentDir, ...file.path.split('/')))}`);
  console.log('写好正文后，删去“draft: true”一行，稿件才会发布。');
}
