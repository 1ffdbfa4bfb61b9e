import { UnreadableBulletin } from '#bulletin/bulletin.ts';
import { TextLost } from '#bulletin/nothing-lost.ts';
import type { Received } from '#bulletin/receive.ts';
import { ContentError } from '#source/diagnostic.ts';
import { isEdited, readAsImported } from './as-imported.ts';
import { identify } from './identify.ts';
import type { KnownItem } from './match.ts';
import type { ImportOptions } from './options.ts';
import { planImport, type Plan } from './plan.ts';
import { stockAfter } from './stock-after.ts';
import type { Stock } from './stock.ts';
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
 * @param planned is called after each with the number of those done
 * @returns an outcome for each bulletin, in their order
 */
export async function planImports(
  stock: Stock,
  received: readonly Received[],
  options: ImportOptions,
  planned: (count: number) => void = () => undefined,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const each = { ...options, together: received.length > 1 };
  for (const one of received) {
    try {
      const { plan, after } = await planKnowing(stock, one, each);
      stock = after;
      outcomes.push({ ok: true, plan });
    } catch (error) {
      outcomes.push({ ok: false, message: refusalMessage(error) });
    }
    planned(outcomes.length);
  }
  return outcomes;
}

/** What a bulletin is planned to do, and what the next one finds. */
interface Planned {
  plan: Plan;
  after: Stock;
}

/**
 * Plans the import of one bulletin; that of a correction to an issue with files an editor has changed by what was
 * imported of them, for which the sources that are kept have to be read.
 */
async function planKnowing(
  stock: Stock,
  received: Received,
  options: ImportOptions,
): Promise<Planned> {
  const planned = planOne(stock, received, options);
  const { issue, source } = planned.plan.bulletin;
  const before = stock.issues.find(({ id }) => id === issue.id);
  if (!before || before.source.sha256 === source.sha256 || !isEdited(stock, before)) return planned;
  const { today } = options;
  const imported = await readAsImported(stock, before, { ...before.given, today });
  return planOne(stock, received, options, imported);
}

/**
 * Plans the import of one bulletin.
 *
 * @param imported what articles of its issue were when they were imported, where their files no longer tell
 * @returns what it does, and what the next one finds
 * @throws {UnreadableBulletin} @throws {TextLost} @throws {ContentError}
 */
export function planOne(
  stock: Stock,
  received: Received,
  options: ImportOptions,
  imported: readonly KnownItem[] = [],
): Planned {
  const { bulletin, given, left } = identify(stock, received, options, imported);
  const { date, number, defaultSection, force } = options;
  const told = [date, number, defaultSection].some((said) => said !== undefined);
  const plan = planImport(stock, bulletin, received.bytes, { force, told, given });
  if (left)
    return { plan: { ...plan, writes: [], kept: [], replaced: [], missing: [] }, after: stock };
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
