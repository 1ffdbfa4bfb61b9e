import { resolveMention } from './dates.ts';
import { findMention, timesIn } from './mention.ts';

/** An event so many days before its issue is told of late. */
const LATE = 45;

/**
 * Why the day that an item was given may not be its event's.
 *
 * @param paragraphs plain text without layout spaces
 * @param own the day that was read from them, `YYYY-MM-DD` @param issueDate `YYYY-MM-DD`
 * @returns the reason, in Chinese, without the article's name
 */
export function doubtOfDate(
  paragraphs: readonly string[],
  own: string,
  issueDate: string,
): string | undefined {
  const year = Number(issueDate.slice(0, 4));
  const from = paragraphs.findIndex((paragraph) => findMention([paragraph], year));
  const days = new Set(
    timesIn(paragraphs[from] ?? '').flatMap((time) => resolveMention(time, issueDate) ?? []),
  );
  const back = Temporal.PlainDate.from(own).until(issueDate, { largestUnit: 'day' }).days;
  if (days.size > 1) return `里先后有几个日期，取 ${own}`;
  if (back > LATE) return `的日期 ${own} 比本期早 ${back} 天`;
  if (from > 0) return `的日期 ${own} 取自第 ${from + 1} 段`;
  return undefined;
}
