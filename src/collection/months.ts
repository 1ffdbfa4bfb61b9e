/** How many things fall in a month. */
export interface MonthCount {
  /** `YYYY-MM` */
  month: string;
  count: number;
}

/** The first and the last month of a span, both `YYYY-MM` and both part of it. */
export interface MonthSpan {
  first: string;
  last: string;
}

/** The months that days reach over; undefined where there are none. @param days `YYYY-MM-DD`, in any order */
export function monthSpan(days: readonly string[]): MonthSpan | undefined {
  const months = days.map((day) => day.slice(0, 7)).sort();
  const [first, last] = [months[0], months.at(-1)];
  return first && last ? { first, last } : undefined;
}

/** Counts days by month, each month of the span once, those without any too. */
export function countByMonth(days: readonly string[], { first, last }: MonthSpan): MonthCount[] {
  const counts = new Map<string, number>();
  for (const day of days) {
    const month = day.slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const end = Temporal.PlainYearMonth.from(last);
  const all: MonthCount[] = [];
  for (
    let month = Temporal.PlainYearMonth.from(first);
    Temporal.PlainYearMonth.compare(month, end) <= 0;
    month = month.add({ months: 1 })
  ) {
    all.push({ month: month.toString(), count: counts.get(month.toString()) ?? 0 });
  }
  return all;
}

/** Counts days by month to be drawn: none where there is nothing to see, in no days at all or in a span of one month. */
export function countOverTime(days: readonly string[], span: MonthSpan | undefined): MonthCount[] {
  if (!span || span.first === span.last || days.length === 0) return [];
  return countByMonth(days, span);
}

/** Sums months by year, in the order in which the years first stand. */
export function sumByYear(months: readonly MonthCount[]): { year: string; count: number }[] {
  const years = new Map<string, number>();
  for (const { month, count } of months) {
    const year = month.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + count);
  }
  return [...years].map(([year, count]) => ({ year, count }));
}
