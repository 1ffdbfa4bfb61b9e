import { countByMonth, sumByYear } from './months.ts';
import type { NameIndex } from './name-index.ts';
import type { Item, Publication } from './publication.ts';

/** A number of items by one or two names, as a table for charts, readers and downloads. */
export interface Statistic {
  /** Name of its file, without the ending. */
  id: 'months' | 'sections' | 'organizations' | 'districts';
  /** Names of the columns, the last of them the count's. */
  columns: string[];
  rows: [...names: string[], count: number][];
}

/** A part of a section's time: a month in a short archive, else a year. */
export interface SectionPeriod {
  section: string;
  period: string;
  count: number;
}

/** Months up to which sections are told by month. */
const SHORT = 18;

/** Every section's items by month, or by year in a long archive: each section and period once. */
export function sectionPeriods({ sections, span }: Publication): SectionPeriod[] {
  if (!span) return [];
  return sections
    .filter(({ items }) => items.length > 0)
    .flatMap(({ of, items }) => {
      const months = countByMonth(days(items), span);
      const periods =
        months.length <= SHORT
          ? months.map(({ month, count }) => ({ period: month, count }))
          : sumByYear(months).map(({ year, count }) => ({ period: year, count }));
      return periods.map((period) => ({ section: of.name, ...period }));
    });
}

/** What the archive holds, counted: by month, section and period, organization, district. */
export function statistics(
  publication: Publication,
  { districts }: Pick<NameIndex, 'districts'>,
): Statistic[] {
  const { items, span, organizations } = publication;
  const months = span ? countByMonth(days(items), span) : [];
  const all: Statistic[] = [
    {
      id: 'months',
      columns: ['月份', '条数'],
      rows: months.map(({ month, count }) => [month, count]),
    },
    {
      id: 'sections',
      columns: ['栏目', '时间', '条数'],
      rows: sectionPeriods(publication).map(({ section, period, count }) => [
        section,
        period,
        count,
      ]),
    },
    {
      id: 'organizations',
      columns: ['单位', '条数'],
      rows: organizations
        .filter((group) => group.items.length > 0)
        .map(({ of, items: ofOne }) => [of.name, ofOne.length]),
    },
    {
      id: 'districts',
      columns: ['区', '条数'],
      rows: districts.map(({ of, items: ofOne }) => [of.name, ofOne.length]),
    },
  ];
  return all.filter(({ rows }) => rows.length > 0);
}

function days(items: readonly Item[]): string[] {
  return items.map(({ date }) => date);
}
