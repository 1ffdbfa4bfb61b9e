import type { Given, IssueRecord } from '#article/issue.ts';
import type { Bulletin } from '#bulletin/bulletin.ts';
import type { Received } from '#bulletin/receive.ts';
import { withIds } from '#bulletin/rename.ts';
import { splitBulletin } from '#bulletin/split.ts';
import { sectionNames } from '#collection/content.ts';
import { tellCorrection } from './correction.ts';
import { findIssue } from './find-issue.ts';
import type { ImportOptions } from './import.ts';
import { assignIds } from './match.ts';
import type { Stock } from './stock.ts';

/**
 * Splits a bulletin under its issue's id, and its articles' ids where that issue is known. What an editor said of the
 * issue once, now or at an earlier import, holds for its corrections; the rest is read from what has come.
 *
 * @returns the bulletin, and what an editor said of it so far
 */
export function identify(
  stock: Stock,
  received: Received,
  options: ImportOptions,
): { bulletin: Bulletin; given: Given | undefined } {
  // What an import has added is no evidence yet, or importing again could split what it has split otherwise.
  const confirmed = stock.sections.entries.filter((section) => section.new !== true);
  const split = ({
    date,
    number,
    defaultSection,
  }: Given & { date?: string | undefined }): Bulletin =>
    splitBulletin(received, {
      date,
      number,
      defaultSection: defaultSection ?? stock.defaultSection,
      publisher: stock.publisher,
      today: options.today,
      known: { sections: sectionNames(confirmed) },
    });
  let bulletin = split(options);
  const { id, why } = findIssue(stock, bulletin, options.issue);
  const before = stock.issues.find((record) => record.id === id);
  const given = givenOf(options, before);
  const printed = options.number === undefined ? bulletin.issue.number : null;
  if (before) {
    const date = options.date ?? (before.dateBasis === 'given' ? before.date : undefined);
    const number = given?.number ?? printed ?? before.number ?? undefined;
    bulletin = split({ ...given, date, number });
  }
  bulletin = withIds(bulletin, id, assignIds(stock, bulletin, id));
  const file = stock.imported?.get(id);
  const told = tellCorrection(before, bulletin, { why, file, printed });
  return { bulletin: { ...bulletin, diagnostics: [...bulletin.diagnostics, ...told] }, given };
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
