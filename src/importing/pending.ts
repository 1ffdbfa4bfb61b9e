import { join } from 'node:path';
import { receive } from '#bulletin/receive.ts';
import { isDay } from '#article/day.ts';
import { ID } from '#article/schema.ts';
import { readBytes, readStock, writeFiles } from './folder.ts';
import { assertImportable, planImports } from './import.ts';
import { hasArticles } from './match.ts';
import type { Plan } from './plan.ts';
import { today } from './today.ts';

/** What came of the bulletins that lay waiting. */
export interface PendingImport {
  /** What was imported; its files are written. */
  done: Plan[];
  /** What could not be, with the reason and what to do in Chinese. */
  failed: { file: string; message: string }[];
}

/**
 * Imports every bulletin that lies under bulletins/<id>/ as source.txt and has no article file yet. A folder named by
 * a day gives the issue that date.
 *
 * @param contentDir absolute path of the content folder
 * @param cwd what paths in messages are relative to
 * @throws {ContentError} where site.yaml or a list cannot be used
 */
export async function importPending(contentDir: string, cwd: string): Promise<PendingImport> {
  const result: PendingImport = { done: [], failed: [] };
  let stock = await readStock(contentDir, cwd);
  for (const issue of [...stock.sources.keys()].filter((name) => ID.test(name)).sort()) {
    const file = `bulletins/${issue}/source.txt`;
    const bytes = await readBytes(join(contentDir, file));
    if (!bytes || hasArticles(stock, issue)) continue;
    const record = stock.issues.find(({ id }) => id === issue);
    try {
      const options = {
        issue,
        date: record ? undefined : dayOf(issue),
        force: false,
        today: today(),
      };
      const plans = planImports(stock, [await receive(file, bytes)], options);
      assertImportable(plans);
      await writeFiles(
        contentDir,
        plans.flatMap(({ writes }) => writes),
      );
      stock = await readStock(contentDir, cwd);
      result.done.push(...plans);
    } catch (error) {
      result.failed.push({ file, message: error instanceof Error ? error.message : String(error) });
    }
  }
  return result;
}

/** The day in an id such as 20230823 or 20230823b. */
function dayOf(id: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})[a-z]?$/.exec(id) ?? [];
  const date = `${year}-${month}-${day}`;
  return isDay(date) ? date : undefined;
}
