import type { Mention, YearWord } from './mention.ts';

const YEARS_BACK: Readonly<Record<YearWord, number>> = { 今年: 0, 去年: 1, 前年: 2 };

/**
 * The day a mention means in an issue of a given day: the latest such day that is not after it, so that
 * 12月30日 in an issue of 3 January is of the year before.
 *
 * @param issueDate `YYYY-MM-DD`
 * @returns `YYYY-MM-DD`; undefined where no day can be told
 */
export function resolveMention(mention: Mention, issueDate: string): string | undefined {
  const issue = Temporal.PlainDate.from(issueDate);
  switch (mention.kind) {
    case 'vague':
      return undefined;
    case 'days-back':
      return issue.subtract({ days: mention.days }).toString();
    case 'weekday': {
      const { weeksBack, weekday } = mention;
      const day = issue.add({ days: weekday - issue.dayOfWeek - 7 * weeksBack });
      const ahead = Temporal.PlainDate.compare(day, issue) > 0;
      return (ahead ? day.subtract({ days: 7 }) : day).toString();
    }
    case 'day-of-month':
      if (mention.monthsBack !== undefined) {
        const month = issue.toPlainYearMonth().subtract({ months: mention.monthsBack });
        return dayOf(month, mention.day)?.toString();
      }
      return latest(mention.day, issue, (back) =>
        issue.toPlainYearMonth().subtract({ months: back }),
      );
    case 'day': {
      const { year, month, day } = mention;
      if (year === undefined) {
        return latest(day, issue, (back) =>
          Temporal.PlainYearMonth.from({ year: issue.year - back, month }),
        );
      }
      const said = typeof year === 'number' ? year : issue.year - YEARS_BACK[year];
      return dayOf(Temporal.PlainYearMonth.from({ year: said, month }), day)?.toString();
    }
  }
}

/** What is so near ahead is announced; what would be so long ago is hardly news. */
const ANNOUNCED = 31;
const LONG_AGO = 270;

/** Goes back month by month (or year by year) to the first that has the day and is not after the issue. */
function latest(
  day: number,
  issue: Temporal.PlainDate,
  monthBefore: (back: number) => Temporal.PlainYearMonth,
): string | undefined {
  let ahead = Infinity;
  // 29 February may be up to eight years back.
  for (let back = 0; back <= 8; back++) {
    const date = dayOf(monthBefore(back), day);
    if (!date) continue;
    const days = date.until(issue, { largestUnit: 'day' }).days;
    if (days < 0) {
      ahead = Math.min(ahead, -days);
      continue;
    }
    return days > LONG_AGO && ahead <= ANNOUNCED ? undefined : date.toString();
  }
  return undefined;
}

function dayOf(month: Temporal.PlainYearMonth, day: number): Temporal.PlainDate | undefined {
  return day <= month.daysInMonth ? month.toPlainDate({ day }) : undefined;
}
