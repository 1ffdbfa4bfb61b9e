import { UnreadableBulletin } from '#bulletin/bulletin.ts';
import { TextLost } from '#bulletin/nothing-lost.ts';
import type { Received } from '#bulletin/receive.ts';
import { ContentError } from '#source/diagnostic.ts';
import { identify } from './identify.ts';
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
export function planImports(
  stock: Stock,
  received: readonly Received[],
  options: ImportOptions,
  planned: (count: number) => void = () => undefined,
): Outcome[] {
  return received.map((one, index) => {
    try {
      const { plan, after } = planOne(stock, one, options);
      stock = after;
      return { ok: true, plan };
    } catch (error) {
      return { ok: false, message: refusalMessage(error) };
    } finally {
      planned(index + 1);
    }
  });
}

/**
 * Plans the import of one bulletin.
 *
 * @returns what it does, and what the next one finds
 * @throws {UnreadableBulletin} @throws {TextLost} @throws {ContentError}
 */
export function planOne(
  stock: Stock,
  received: Received,
  options: ImportOptions,
): { plan: Plan; after: Stock } {
  const { bulletin, given } = identify(stock, received, options);
  const { date, number, defaultSection, force } = options;
  const told = [date, number, defaultSection].some((said) => said !== undefined);
  const plan = planImport(stock, bulletin, received.bytes, { force, told, given });
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
