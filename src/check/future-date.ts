import type { ArticleDocument } from './document.ts';
import type { Finding } from './finding.ts';
import type { Knowledge } from './rule.ts';

const DAYS_AHEAD = 7;

/** The last day that raises no question, `YYYY-MM-DD`. */
export function lastLikelyDate(today: string): string {
  return Temporal.PlainDate.from(today).add({ days: DAYS_AHEAD }).toString();
}

/** A date more than a week ahead is most likely a slip; an announcement may have one. */
export function* futureDate(
  document: ArticleDocument,
  { today, lastLikelyDate: last }: Knowledge,
): Generator<Finding> {
  const date = document.article?.date;
  if (date === undefined || date <= last) return;
  yield document.atField('date', {
    code: 'future-date',
    severity: 'warning',
    reason: `日期 ${date} 比今天（${today}）晚一个星期以上`,
    remedy: '看看年月日有没有写错',
  });
}
