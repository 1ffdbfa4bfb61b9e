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
import { tellTwin } from './twin.ts';

/**
 * Splits a bulletin under its issue's id, and its articles' ids where that issue is known. What an editor said of the
 * issue once, now or at an earlier import, holds for its corrections; the rest is read from what has come.
 *
 * @param imported what articles of the issue were when they were imported, where their files no longer tell
 * @returns the bulletin, what an editor said of it so far, and whether it is not taken, as another file of the call is
 *   the same issue
 */
export function identify(
  stock: Stock,
  received: Received,
  options: ImportOptions,
  imported: readonly KnownItem[] = [],
): { bulletin: Bulletin; given: Given | undefined; left: boolean } {
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
  bulletin = withIds(bulletin, id, assignIds(stock, bulletin, id, imported));
  const twin = tellTwin(stock, before, bulletin, { together: options.together, why });
  const told = twin ? [twin] : tellCorrection(before, bulletin, { why, printed });
  const diagnostics = [...bulletin.diagnostics, ...told];
  return { bulletin: { ...bulletin, diagnostics }, given, left: twin !== undefined };
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
