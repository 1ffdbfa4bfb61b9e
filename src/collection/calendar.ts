import type { Item } from './publication.ts';

/** A day on which something is told to have happened. */
export interface MarkedDay {
  /** Day of the month, from 1. */
  day: number;
  count: number;
  /** Whether all its items only say 近日, so that the day is their issue's. */
  approximate: boolean;
  /** Index of the first of its items in the list. */
  at: number;
}

/** One month of a year in which there are items. */
export interface CalendarMonth {
  /** 1 to 12 */
  month: number;
  /** Its weeks from Monday, each of seven days; undefined where a day belongs to another month. */
  weeks: (MarkedDay | number | undefined)[][];
}

/** The calendar of a year's items, month by month, without the months that have none. @param items of one year */
export function calendar(items: readonly Item[]): CalendarMonth[] {
  const months = new Map<string, Map<number, MarkedDay>>();
  items.forEach(({ date, dateBasis }, at) => {
    const days = getOrSet(months, date.slice(0, 7), () => new Map<number, MarkedDay>());
    const day = Number(date.slice(8));
    const marked = getOrSet(days, day, () => ({ day, count: 0, approximate: true, at }));
    marked.count++;
    marked.approximate &&= dateBasis === 'issue';
  });
  return [...months]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, days]) => ({ month: Number(month.slice(5)), weeks: weeksOf(month, days) }));
}

function weeksOf(month: string, marked: ReadonlyMap<number, MarkedDay>): CalendarMonth['weeks'] {
  const { daysInMonth } = Temporal.PlainYearMonth.from(month);
  const blank = Temporal.PlainDate.from(`${month}-01`).dayOfWeek - 1;
  const weeks = Math.ceil((blank + daysInMonth) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const day = week * 7 + weekday - blank + 1;
      return day < 1 || day > daysInMonth ? undefined : (marked.get(day) ?? day);
    }),
  );
}

function getOrSet<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
