import leven from 'leven';
import { isDay } from '#article/day.ts';
import type { Content } from '#collection/content.ts';
import type { ArticleDocument } from './document.ts';
import type { Finding } from './finding.ts';
import type { Knowledge } from './rule.ts';

/** How many articles each issue has, one with a bulletin of its own counting as many. */
export function issueSizes({
  articles,
  issues,
}: Pick<Content, 'articles' | 'issues'>): Map<string, number> {
  const sizes = new Map(issues.map(({ id }) => [id, Infinity]));
  for (const { issue } of articles) {
    if (issue !== undefined) sizes.set(issue, (sizes.get(issue) ?? 0) + 1);
  }
  return sizes;
}

/**
 * An issue that nothing else is of is new, or a slip of the pen: of one that is there, or of a day. That a new one has
 * but one article yet is nothing wrong.
 */
export function* likelyIssue(
  document: ArticleDocument,
  { issueSizes: sizes }: Knowledge,
): Generator<Finding> {
  const { issue } = document.article ?? {};
  if (issue === undefined || sizes.get(issue) !== 1) return;
  const meant = [...sizes.keys()].find((other) => isSlipOf(issue, other));
  if (meant === undefined && isDayOfIssue(issue)) return;
  const asked = meant === undefined ? '，编号也不是日期' : `，是否想写“${meant}”`;
  yield document.atField('issue', {
    code: 'lone-issue',
    severity: 'warning',
    reason: `“${issue}”这一期只有这一篇${asked}`,
    remedy: '写错了就改成那一期的编号，例如 issue: "20230823"；真是新的一期，不用改',
  });
}

/** Issues of neighbouring days are alike: one character may differ, or two beside each other be exchanged. */
function isSlipOf(written: string, other: string): boolean {
  if (written === other) return false;
  if (leven(written, other, { maxDistance: 2 }) <= 1) return true;
  const at = [...written].findIndex((character, index) => character !== other[index]);
  const exchanged =
    written.slice(0, at) +
    (written[at + 1] ?? '') +
    written.slice(at, at + 1) +
    written.slice(at + 2);
  return exchanged === other;
}

/** Whether an id is what an import would give: the issue's day, and a letter for the second of a day. */
function isDayOfIssue(id: string): boolean {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)[a-z]?$/u.exec(id) ?? [];
  return isDay(`${year}-${month}-${day}`);
}
