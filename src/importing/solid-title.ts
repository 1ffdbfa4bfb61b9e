import type { IssueRecord } from '#article/issue.ts';

/** A text as it is compared, without the spaces of its layout. */
export const solid = (text: string): string => text.replace(/\s+/gu, '');

const solidTitles = new WeakMap<object, string>();

/** What is known is asked for by every bulletin that comes. */
export function solidTitle(known: Readonly<{ title: string }>): string {
  let title = solidTitles.get(known);
  if (title === undefined) solidTitles.set(known, (title = solid(known.title)));
  return title;
}

const importedTitles = new WeakMap<IssueRecord, ReadonlySet<string>>();

/** The titles that the articles of an issue had when they were imported. */
export function solidTitlesIn(record: IssueRecord): ReadonlySet<string> {
  let titles = importedTitles.get(record);
  if (!titles) {
    titles = new Set(Object.values(record.titles).map(solid));
    importedTitles.set(record, titles);
  }
  return titles;
}
