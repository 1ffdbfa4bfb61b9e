import { isDay } from '#article/day.ts';
import { ID } from '#article/schema.ts';
import { UnreadableBulletin } from '#bulletin/bulletin.ts';
import { receive, type Received } from '#bulletin/receive.ts';
import { commit } from '#store/commit.ts';
import { readStock } from './folder.ts';
import { lacksOf, planOne, refusalMessage, type Refusal } from './import.ts';
import { hasArticles } from './match.ts';
import type { Plan } from './plan.ts';
import type { Stock } from './stock.ts';
import { today } from './today.ts';

/** What came of the bulletins that lay waiting. */
export interface PendingImport {
  /** What was imported; its files are written. */
  done: Plan[];
  /** What could not be. */
  failed: Refusal[];
}

/**
 * Imports every bulletin that lies under bulletins/<id>/ as source.txt, source.pdf or source.docx and has no article
 * file yet. A folder named by a day gives the issue that date.
 *
 * @param contentDir absolute path of the content folder
 * @param cwd what paths in messages are relative to
 * @throws {ContentError} where site.yaml or a list cannot be used @throws {UsageError} where nothing can be written
 */
export async function importPending(contentDir: string, cwd: string): Promise<PendingImport> {
  const result: PendingImport = { done: [], failed: [] };
  let stock = await readStock(contentDir, cwd);
  const waiting = [...stock.sources].filter(
    ([issue, sources]) => ID.test(issue) && sources.length > 0 && !hasArticles(stock, issue),
  );
  for (const [issue, sources] of waiting.sort(([a], [b]) => (a < b ? -1 : 1))) {
    try {
      const received = await receiveSource(stock, issue);
      const date = stock.issues.some(({ id }) => id === issue) ? undefined : dayOf(issue);
      const options = { issue, date, force: false, today: today() };
      const { plan, after } = planOne(stock, received, options);
      const [lack] = lacksOf(plan);
      if (lack !== undefined) throw new UnreadableBulletin(lack);
      await commit(contentDir, plan.writes, (path) => stock.files.bytes(path), { what: issue });
      stock = after;
      result.done.push(plan);
    } catch (error) {
      const file = `bulletins/${issue}/${sources.map(({ name }) => name).join('、')}`;
      result.failed.push({ file, message: refusalMessage(error) });
    }
  }
  return result;
}

/** The source an issue was imported from, else the only one. @throws {UnreadableBulletin} */
async function receiveSource({ sources, issues, files }: Stock, issue: string): Promise<Received> {
  const names = (sources.get(issue) ?? []).map(({ name }) => name);
  const known = issues.find(({ id }) => id === issue)?.source.file;
  const [name, ...others] = names.filter((one) => one === known || !names.includes(known ?? ''));
  const file = `bulletins/${issue}/${name}`;
  const bytes = files.bytes(file);
  if (!name || !bytes || others.length > 0) {
    throw new UnreadableBulletin(
      `有几份原文（${names.join('、')}）。请只留下要导入的一份，把其他的改名或移走。`,
    );
  }
  return receive(file, bytes);
}

/** The day in an id such as 20230823 or 20230823b. */
function dayOf(id: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})[a-z]?$/.exec(id) ?? [];
  const date = `${year}-${month}-${day}`;
  return isDay(date) ? date : undefined;
}
