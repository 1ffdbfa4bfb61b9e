import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readBytes, readStock, writeFiles } from '#importing/folder.ts';
import { assertImportable, planImports, type Received } from '#importing/import.ts';
import { IMPORT_HELP, readImportArguments } from '#importing/import-arguments.ts';
import { reportPlan } from '#importing/report.ts';
import { today } from '#importing/today.ts';
import { readEnvironment } from '#site/environment.ts';

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const asked = readImportArguments(process.argv.slice(2));
  if (asked === 'help') {
    console.log(IMPORT_HELP);
    return;
  }
  const received: Received[] = [];
  for (const file of asked.files) received.push(await receiveFile(file));
  const cwd = process.cwd();
  const { contentDir } = readEnvironment(process.env, cwd);
  const stock = await readStock(contentDir, cwd);
  const plans = planImports(stock, received, { ...asked, today: today() });
  if (!asked.dryRun) {
    assertImportable(plans);
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
  if (!asked.dryRun && plans.some(({ kept }) => kept.length > 0)) process.exitCode = 1;
}

async function receiveFile(file: string): Promise<Received> {
  const found = await stat(file).catch(() => undefined);
  if (!found) throw new Error(`找不到文件 ${file}。请检查文件名和路径。`);
  if (found.isDirectory()) throw new Error(`${file} 是文件夹。请写出里面要导入的文件。`);
  const bytes = await readBytes(file);
  if (!bytes) throw new Error(`无法读取 ${file}。请检查是否有权限打开它。`);
  return { file: basename(file), bytes };
}
