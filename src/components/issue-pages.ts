import { ISSUES_A_PAGE } from '#collection/page-sizes.ts';
import type { Issue } from '#collection/publication.ts';

/** The list of issues in pages, newest first; one page even if there is no issue. */
export function issuePages(issues: readonly Issue[]): Issue[][] {
  const pages: Issue[][] = [];
  for (let start = 0; start === 0 || start < issues.length; start += ISSUES_A_PAGE) {
    pages.push(issues.slice(start, start + ISSUES_A_PAGE));
  }
  return pages;
}
