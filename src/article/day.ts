/**
 * Whether text is a day of the Gregorian calendar written as `YYYY-MM-DD` (ISO 8601); 2023-02-30 is none.
 */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}

/** The day that a text in another form most likely means (2023/8/3, 2023年8月3日, 2023.8.3, with a time of day). */
export function dayMeant(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/[\p{Cf}"“”'‘’]/gu, '');
  const [, year = '', month = '', day = ''] =
    /^\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?(?!\d)/u.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/u.exec(plain) ??
    [];
  const meant = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(meant) ? meant : undefined;
}

/** Why a text in the right form is no day, and what to look at: reason and remedy; undefined for another form. */
export function whyNoDay(text: string): readonly [reason: string, remedy: string] | undefined {
  const [, year = '', month = ''] = /^(\d{4})-(\d{2})-\d{2}$/.exec(text) ?? [];
  if (month === '') return undefined;
  const first = `${year}-${month}-01`;
  if (!isDay(first)) return [`“${text}”不是一个日期，没有${Number(month)}月`, '月写 01 到 12'];
  const { daysInMonth } = Temporal.PlainDate.from(first);
  const reason = `“${text}”不是一个日期，${year}年${Number(month)}月只有${daysInMonth}天`;
  return [reason, '看看年月日哪一个写错了'];
}
