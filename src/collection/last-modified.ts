import {
  articlePath,
  issuePath,
  namePath,
  namesPath,
  NAME_KINDS,
  organizationPath,
  sectionPath,
  yearPath,
  wholeIssuePath,
} from '#article/permalink.ts';
import type { NameIndex } from './name-index.ts';
import type { Item, Publication } from './publication.ts';

/**
 * The day on which each page last changed, by its path: that of its newest item, or of the last correction of one.
 * Pages that are the same whatever is published are not in it.
 */
export function lastModified(publication: Publication, names: NameIndex): Map<string, string> {
  const { items, issues, sections, organizations, years } = publication;
  const days = new Map<string, string>();
  const set = (path: string, of: readonly Item[]): void => {
    const newest = of
      .map(({ date, updated }) => updated ?? date)
      .sort()
      .at(-1);
    if (newest) days.set(path, newest);
  };
  for (const path of [
    '/',
    '/issues/',
    '/issues/pages/',
    '/sections/',
    '/organizations/',
    '/archive/',
    '/data/',
  ]) {
    set(path, items);
  }
  for (const item of items) set(articlePath(item.id), [item]);
  for (const { id, items: ofIssue } of issues) {
    set(issuePath(id), ofIssue);
    set(wholeIssuePath(id), ofIssue);
  }
  for (const { of, items: ofSection } of sections) set(sectionPath(of.slug), ofSection);
  for (const { of, items: ofOne } of organizations) set(organizationPath(of.slug), ofOne);
  for (const { of, items: ofYear } of years) set(yearPath(of), ofYear);
  for (const kind of NAME_KINDS) {
    for (const { of, items: ofOne } of names[kind]) {
      if (of.slug) set(namePath(kind, of.slug), ofOne);
      set(namesPath(kind), items);
    }
  }
  return days;
}
