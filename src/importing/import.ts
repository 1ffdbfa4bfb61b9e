import { UnreadableBulletin } from '#bulletin/bulletin.ts';
import { TextLost } from '#bulletin/nothing-lost.ts';
import { sha256Of } from '#bulletin/sha256.ts';
import { ContentError } from '#source/diagnostic.ts';
import { isEdited, readAsImported } from './as-imported.ts';
import { identify, type History } from './identify.ts';
import type { Arrival, ImportOptions } from './options.ts';
import { planImport, type Plan } from './plan.ts';
import { stockAfter } from './stock-after.ts';
import type { Stock } from './stock.ts';
import { wasCorrected } from './was-corrected.ts';
import { verifyPlan } from './verify.ts';

/** A file that cannot be imported, and the reason and remedy in Chinese. */
export interface Refusal {
  file: string;
  message: string;
}

/** What importing one bulletin would do, or why it cannot be imported. */
export type Outcome = { ok: true; plan: Plan } | { ok: false; message: string };

/**
 * Splits bulletins and plans what their import writes, one after the other, each finding what those before it
 * bring. Nothing is written.
 *
 * @param arrived sources as they are kept already before new ones, as `keptFirst` puts them
 * @param planned is called after each with the number of those done
 * @returns an outcome for each bulletin, in their order
 */
export async function planImports(
  stock: Stock,
  arrived: readonly Arrival[],
  options: ImportOptions,
  planned: (count: number) => void = () => undefined,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const one of arrived) {
    try {
      const { plan, after } = await planKnowing(stock, one, options);
      stock = after;
      outcomes.push({ ok: true, plan });
    } catch (error) {
      outcomes.push({ ok: false, message: refusalMessage(error) });
    }
    planned(outcomes.length);
  }
  return outcomes;
}

/**
 * Puts sources that issues have now before the others, so that what comes with them is held against them: which of two
 * files of an issue is new does not depend on their names.
 */
export function keptFirst<T extends { received: Arrival }>(
  { issues }: Stock,
  all: readonly T[],
): T[] {
  const current = new Set(issues.map(({ source }) => source.sha256));
  const isCurrent = ({ received }: T): boolean => current.has(sha256Of(received.bytes));
  return all.toSorted((one, other) => Number(isCurrent(other)) - Number(isCurrent(one)));
}

/** What a bulletin is planned to do, and what the next one finds. */
interface Planned {
  plan: Plan;
  after: Stock;
}

/**
 * Plans the import of one bulletin by the sources that are kept of its issue, where they have to be read: a correction
 * to files an editor has changed by what was imported of them, and one that was corrected since not at all.
 */
async function planKnowing(
  stock: Stock,
  received: Arrival,
  options: ImportOptions,
): Promise<Planned> {
  const planned = planOne(stock, received, options);
  const { bulletin } = planned.plan;
  const before = stock.issues.find(({ id }) => id === bulletin.issue.id);
  if (!before || before.source.sha256 === bulletin.source.sha256) return planned;
  const said = { ...before.given, today: options.today };
  const mayBeOld = received.inFolder || stock.imported?.get(before.id)?.wasCurrent;
  if (mayBeOld && (await wasCorrected(stock, before, bulletin, said))) {
    return planOne(stock, received, options, { imported: [], superseded: true });
  }
  if (!isEdited(stock, before)) return planned;
  const imported = await readAsImported(stock, before, said);
  return planOne(stock, received, options, { imported, superseded: false });
}

/**
 * Plans the import of one bulletin.
 *
 * @returns what it does, and what the next one finds
 * @throws {UnreadableBulletin} @throws {TextLost} @throws {ContentError}
 */
export function planOne(
  stock: Stock,
  received: Arrival,
  options: ImportOptions,
  history: History = { imported: [], superseded: false },
): Planned {
  const { bulletin, given, notTaken } = identify(stock, received, options, history);
  const { date, number, defaultSection, force } = options;
  const told = [date, number, defaultSection].some((said) => said !== undefined);
  const plan = planImport(stock, bulletin, received.bytes, { force, told, given });
  // Of what is not taken nothing is told that would come of it.
  const untaken = { bulletin, writes: [], kept: [], replaced: [], missing: [] };
  if (notTaken) return { plan: { ...plan, ...untaken }, after: stock };
  return { plan, after: stockAfter(stock, plan, verifyPlan(stock, plan)) };
}

/** What a bulletin lacks that only an editor can tell, such as its date: messages in Chinese. */
export function lacksOf({ bulletin }: Plan): string[] {
  return bulletin.diagnostics.flatMap(({ severity, message }) =>
    severity === 'error' ? [message] : [],
  );
}

/** The message of an error that an editor can mend. @throws any other error */
export function refusalMessage(error: unknown): string {
  const known =
    error instanceof UnreadableBulletin ||
    error instanceof TextLost ||
    error instanceof ContentError;
  if (!known) throw error;
  return error.message;
}
