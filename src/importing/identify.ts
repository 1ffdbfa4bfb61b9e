import type { Given, IssueRecord } from '#article/issue.ts';
import type { Bulletin } from '#bulletin/bulletin.ts';
import type { Received } from '#bulletin/receive.ts';
import { withIds } from '#bulletin/rename.ts';
import { tellCorrection } from './correction.ts';
import { findIssue } from './find-issue.ts';
import { assignIds, type KnownItem } from './match.ts';
import type { ImportOptions } from './options.ts';
import { splitReceived } from './split-received.ts';
import type { Stock } from './stock.ts';
import { superseded, tellTwin } from './twin.ts';

/** What the sources tell that are kept of a bulletin's issue. */
export interface History {
  /** What articles of the issue were when they were imported, where their files no longer tell. */
  imported: readonly KnownItem[];
  /** Whether the bulletin is one that was corrected since, and is not to be taken again. */
  superseded: boolean;
}

/**
 * Splits a bulletin under its issue's id, and its articles' ids where that issue is known. What an editor said of the
 * issue once, now or at an earlier import, holds for its corrections; the rest is read from what has come.
 *
 * @returns the bulletin, what an editor said of it so far, and whether it is not taken, as it was corrected
 *   since or another file of the call is the same issue
 */
export function identify(
  stock: Stock,
  received: Received,
  options: ImportOptions,
  history: History,
): { bulletin: Bulletin; given: Given | undefined; notTaken: boolean } {
  let bulletin = splitReceived(stock, received, options);
  const { id, why } = findIssue(stock, bulletin, options.issue);
  const before = stock.issues.find((record) => record.id === id);
  const given = givenOf(options, before);
  const printed = options.number === undefined ? bulletin.issue.number : null;
  if (before) {
    const date = options.date ?? (before.dateBasis === 'given' ? before.date : undefined);
    const number = given?.number ?? printed ?? before.number ?? undefined;
    const { today } = options;
    bulletin = splitReceived(stock, received, { ...given, date, number, today });
  }
  bulletin = withIds(bulletin, id, assignIds(stock, bulletin, id, history.imported));
  const notTaken = history.superseded ? superseded(id) : tellTwin(stock, bulletin, why);
  const told = notTaken ? [notTaken] : tellCorrection(before, bulletin, { why, printed });
  const diagnostics = [...bulletin.diagnostics, ...told];
  return { bulletin: { ...bulletin, diagnostics }, given, notTaken: notTaken !== undefined };
}

/** What an editor said of an issue: what is said now goes before what was said. */
function givenOf(options: ImportOptions, before: IssueRecord | undefined): Given | undefined {
  const number = options.number ?? before?.given?.number;
  const defaultSection = options.defaultSection ?? before?.given?.defaultSection;
  if (number === undefined && defaultSection === undefined) return undefined;
  return {
    ...(number !== undefined && { number }),
    ...(defaultSection !== undefined && { defaultSection }),
  };
}
