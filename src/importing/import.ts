import { UnreadableBulletin, type Bulletin } from '#bulletin/bulletin.ts';
import { TextLost } from '#bulletin/nothing-lost.ts';
import type { Received } from '#bulletin/receive.ts';
import { withIds } from '#bulletin/rename.ts';
import { splitBulletin } from '#bulletin/split.ts';
import { sectionNames } from '#collection/content.ts';
import { ContentError } from '#source/diagnostic.ts';
import { findIssue } from './find-issue.ts';
import { assignIds } from './match.ts';
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
  const { bulletin, why } = identify(stock, received, options);
  const { date, number, defaultSection, force } = options;
  const told = [date, number, defaultSection].some((said) => said !== undefined);
  const plan = planImport(stock, bulletin, received.bytes, { force, told, why });
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

/** Splits a bulletin under its issue's id, date and number, where that issue is known, and its articles' ids. */
function identify(
  stock: Stock,
  received: Received,
  options: ImportOptions,
): { bulletin: Bulletin; why: string | undefined } {
  // What an import has added is no evidence yet, or importing again could split what it has split otherwise.
  const confirmed = stock.sections.entries.filter((section) => section.new !== true);
  const split = (date: string | undefined, number: number | undefined): Bulletin =>
    splitBulletin(received, {
      date,
      number,
      defaultSection: options.defaultSection ?? stock.defaultSection,
      publisher: stock.publisher,
      today: options.today,
      known: { sections: sectionNames(confirmed) },
    });
  let bulletin = split(options.date, options.number);
  const { id: issue, why } = findIssue(stock, bulletin, options.issue);
  const record = stock.issues.find(({ id }) => id === issue);
  if (record) {
    // What an editor said of the issue once holds for its corrections.
    const said = record.dateBasis === 'given' ? record.date : undefined;
    bulletin = split(options.date ?? said, options.number ?? record.number ?? undefined);
  }
  return { bulletin: withIds(bulletin, issue, assignIds(stock, bulletin, issue)), why };
}
