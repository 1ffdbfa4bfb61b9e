import { resolveMention } from './dates.ts';
import type { Mention } from './mention.ts';

const YEAR =
  /(?<![\d.])(?<goal>[到至—–~-])?(?<year>(?:19|20)\d{2})(?<date>年\d{1,2}月)?(?!\d|\.\d)/gu;

/**
 * The date of an issue that does not tell its own: that of its latest event. The year is the one the text speaks
 * of most; dates with a year count three times, the end of a range (到2035年) not at all.
 *
 * @param texts all paragraphs and titles without layout spaces
 * @param mentions the time each item tells of
 * @param today `YYYY-MM-DD`: no issue is later, and the year where the text has none is reckoned from it
 * @returns `YYYY-MM-DD`; undefined where no item tells a day
 */
export function inferIssueDate(
  texts: readonly string[],
  mentions: readonly Mention[],
  today: string,
): string | undefined {
  const days = mentions.filter((mention) => mention.kind === 'day');
  const year = mainYear(texts, Number(today.slice(0, 4)));
  const winter = days.some(({ month }) => month >= 11) && days.some(({ month }) => month <= 2);
  const dates = days.flatMap((mention) => {
    const { year: said, month } = mention;
    if (year === undefined || said !== undefined) {
      return resolveMention(mention, year === undefined ? today : `${year}-12-31`) ?? [];
    }
    // Across New Year the text mostly speaks of the year that has ended.
    const spans = winter && !days.some((day) => day.month > 2 && day.month < 11);
    const own = spans && month <= 2 && `${year + 1}-12-31` <= `${today.slice(0, 4)}-12-31` ? 1 : 0;
    return resolveMention({ ...mention, year: year + own }, today) ?? [];
  });
  return dates.toSorted().at(-1);
}

function mainYear(texts: readonly string[], latest: number): number | undefined {
  const weights = new Map<number, number>();
  for (const text of texts) {
    for (const { groups } of text.matchAll(YEAR)) {
      const year = Number(groups?.['year']);
      if (year > latest || groups?.['goal']) continue;
      weights.set(year, (weights.get(year) ?? 0) + (groups?.['date'] ? 3 : 1));
    }
  }
  const ranked = [...weights].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return ranked[0]?.[0];
}
