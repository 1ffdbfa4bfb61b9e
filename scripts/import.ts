import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { UnreadableBulletin } from '#bulletin/bulletin.ts';
import { readBytes, readStock, writeFiles } from '#importing/folder.ts';
import { receive, type Received } from '#bulletin/receive.ts';
import { assertImportable, planImports } from '#importing/import.ts';
import { reportPlan } from '#importing/report.ts';
import { today } from '#importing/today.ts';
import { readEnvironment } from '#site/environment.ts';
import { IMPORT_HELP, readImportArguments, type ImportArguments } from './import-arguments.ts';
import { UsageError } from '#source/usage-error.ts';
import { runScript } from './run.ts';

await runScript(async () => {
  const asked = readImportArguments(process.argv.slice(2));
  if (asked === 'help') console.log(IMPORT_HELP);
  else await importFiles(asked);
});

async function importFiles(asked: ImportArguments): Promise<void> {
  const received: Received[] = [];
  await tellEditor(async () => {
    for (const file of asked.files) received.push(await receiveFile(file));
  });
  const cwd = process.cwd();
  const { contentDir } = readEnvironment(process.env, cwd);
  const stock = await readStock(contentDir, cwd);
  const plans = await tellEditor(() => {
    const plans = planImports(stock, received, { ...asked, today: today() });
    if (!asked.dryRun) assertImportable(plans);
    return plans;
  });
  if (!asked.dryRun) {
    await writeFiles(
      contentDir,
      plans.flatMap(({ writes }) => writes),
    );
  }
  const reports = plans.map((plan) => reportPlan(plan, !asked.dryRun)).join('\n\n');
  if (asked.json) {
    console.log(JSON.stringify({ bulletins: plans.map(({ bulletin }) => bulletin) }, null, 2));
    console.error(reports);
  } else {
    console.log(reports);
  }
  const wrong = plans.some(({ bulletin }) =>
    bulletin.diagnostics.some(({ severity }) => severity === 'error'),
  );
  const kept = !asked.dryRun && plans.some((plan) => plan.kept.length > 0);
  if (wrong || kept) process.exitCode = 1;
}

async function receiveFile(file: string): Promise<Received> {
  const found = await stat(file).catch(() => undefined);
  if (!found) throw new UsageError(`找不到文件 ${file}。请检查文件名和路径。`);
  if (found.isDirectory()) throw new UsageError(`${file} 是文件夹。请写出里面要导入的文件。`);
  const bytes = await readBytes(file);
  if (!bytes) throw new UsageError(`无法读取 ${file}。请检查是否有权限打开它。`);
  return receive(basename(file), bytes);
}

/** A file that cannot be imported is the editor's to mend, not a defect. */
async function tellEditor<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnreadableBulletin) throw new UsageError(error.message);
    throw error;
  }
}
