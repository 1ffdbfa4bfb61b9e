import { join, relative } from 'node:path';
import { readStock, writeFiles } from '#importing/folder.ts';
import { planNewArticle } from '#importing/new-article.ts';
import { today } from '#importing/today.ts';
import { readEnvironment } from '#site/environment.ts';
import { NEW_HELP, readNewArguments } from './new-arguments.ts';
import { UsageError } from '#source/usage-error.ts';
import { runScript } from './run.ts';

await runScript(async () => {
  const asked = readNewArguments(process.argv.slice(2));
  if (asked === 'help') {
    console.log(NEW_HELP);
    return;
  }
  const cwd = process.cwd();
  const { contentDir } = readEnvironment(process.env, cwd);
  const planned = planNewArticle(await readStock(contentDir, cwd), asked, today());
  if (!planned.ok) {
    // The file is not there yet, so its lines would mean nothing to the editor.
    const reasons = planned.diagnostics.map(({ reason, remedy }) => `${reason}。${remedy}。`);
    throw new UsageError(reasons.join('\n'));
  }
  await writeFiles(contentDir, [planned.file]);
  console.log(`已新建 ${relative(cwd, join(contentDir, ...planned.file.path.split('/')))}`);
  console.log('写好正文后，删去“draft: true”一行，稿件才会发布。');
});
