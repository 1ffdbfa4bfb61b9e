import { rectY, ruleY } from '@observablehq/plot';
import { draw, WIDTH } from './draw.ts';

const HEIGHT = 150;
const FEW_MONTHS = 18;
/** Months that an axis has at least: one month alone does not fill the chart. */
const LEAST_MONTHS = 12;
/** Names of months, and numbers of years, that have room side by side. */
const MOST_NAMES = 4;
const MOST_YEARS = 6;

/** How many things fall in a month, told as `YYYY-MM`. */
export interface MonthCount {
  month: string;
  count: number;
}

/** A column for each month, as SVG. @param label what it shows, for those who cannot see it */
export function monthColumns(months: readonly MonthCount[], label: string): string {
  const data = months.map(({ month, count }) => ({ month: new Date(`${month}-01`), count }));
  const first = data[0]?.month ?? new Date(0);
  const end = new Date(data.at(-1)?.month ?? 0);
  end.setUTCMonth(end.getUTCMonth() + 1 + Math.max(0, LEAST_MONTHS - months.length));
  const most = Math.max(1, ...months.map(({ count }) => count));
  const few = months.length <= FEW_MONTHS;
  const januaries = data.map(({ month }) => month).filter((month) => month.getUTCMonth() === 0);
  // Between many columns gaps would be a pattern of their own.
  const inset = januaries.length > MOST_YEARS ? 0 : 0.5;
  return draw(label, {
    width: WIDTH,
    height: HEIGHT,
    marginLeft: 44,
    marginRight: 24,
    marginBottom: 34,
    x: {
      type: 'utc',
      domain: [first, end],
      ticks: few
        ? every(
            Math.max(LEAST_MONTHS, months.length) / MOST_NAMES,
            data.map(({ month }) => month),
          )
        : every(januaries.length / MOST_YEARS, januaries),
      tickFormat: (day: Date) => (few ? day.toISOString().slice(0, 7) : `${day.getUTCFullYear()}`),
      tickSize: 4,
      label: null,
    },
    y: {
      domain: [0, most],
      ticks: Math.min(3, most),
      // Nothing is where the axis is; its number would stand in the first month's name on a phone.
      tickFormat: (count: number) => (count === 0 ? '' : String(count)),
      tickSize: 0,
      label: null,
      grid: true,
    },
    marks: [
      rectY(data, {
        x: 'month',
        interval: 'month',
        y: 'count',
        fill: null,
        insetLeft: inset,
        insetRight: inset,
      }),
      ruleY([0]),
    ],
  });
}

/** The first of each so many days. @param many rounded up */
function every(many: number, days: readonly Date[]): Date[] {
  const step = Math.ceil(many);
  return days.filter((_, index) => index % step === 0);
}
