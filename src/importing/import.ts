import { splitBulletin } from '#bulletin/split.ts';
import { withIds } from '#bulletin/rename.ts';
import { UnreadableBulletin, type Bulletin } from '#bulletin/bulletin.ts';
import type { Received } from '#bulletin/receive.ts';
import { assignIds, findIssue } from './match.ts';
import { planImport, type Plan } from './plan.ts';
import { stockAfter } from './stock-after.ts';
import type { Stock } from './stock.ts';
import { verifyPlan } from './verify.ts';

/** What an editor may say of an import. */
export interface ImportOptions {
  issue?: string | undefined;
  /** `YYYY-MM-DD` */
  date?: string | undefined;
  number?: number | undefined;
  defaultSection?: string | undefined;
  force: boolean;
  /** `YYYY-MM-DD` */
  today: string;
}

/**
 * Splits bulletins and plans what their import writes, one after the other, each finding what those before it
 * bring. Nothing is written.
 *
 * @throws {UnreadableBulletin} @throws {TextLost} @throws {ContentError}
 */
export function planImports(
  stock: Stock,
  received: readonly Received[],
  options: ImportOptions,
): Plan[] {
  const plans: Plan[] = [];
  for (const one of received) {
    const bulletin = identify(stock, one, options);
    const { date, number, defaultSection, force } = options;
    const told = [date, number, defaultSection].some((said) => said !== undefined);
    const plan = planImport(stock, bulletin, one.bytes, { force, told });
    stock = stockAfter(stock, plan, verifyPlan(stock, plan));
    plans.push(plan);
  }
  return plans;
}

/** Refuses plans whose bulletins lack what only an editor can tell. @throws {UnreadableBulletin} saying what */
export function assertImportable(plans: readonly Plan[]): void {
  const errors = plans.flatMap(({ bulletin }) =>
    bulletin.diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ message }) => `${bulletin.source.file}：${message}`),
  );
  if (errors.length > 0) throw new UnreadableBulletin(errors.join('\n'));
}

/** Splits a bulletin under its issue's id, date and number, where that issue is known, and its articles' ids. */
function identify(stock: Stock, received: Received, options: ImportOptions): Bulletin {
  const split = (date: string | undefined, number: number | undefined): Bulletin =>
    splitBulletin(received, {
      date,
      number,
      defaultSection: options.defaultSection ?? stock.defaultSection,
      publisher: stock.publisher,
      today: options.today,
    });
  let bulletin = split(options.date, options.number);
  const issue = findIssue(stock, bulletin, options.issue);
  const record = stock.issues.find(({ id }) => id === issue);
  if (record) {
    // What an editor said of the issue once holds for its corrections.
    const said = record.dateBasis === 'given' ? record.date : undefined;
    bulletin = split(options.date ?? said, options.number ?? record.number ?? undefined);
  }
  return withIds(bulletin, issue, assignIds(stock, bulletin, issue));
}
