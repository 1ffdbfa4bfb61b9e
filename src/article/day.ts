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
  const [, year = '', month = '', day = ''] =
    /^\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?(?!\d)/u.exec(
      text.normalize('NFKC'),
    ) ??
    /^(\d{4})(\d{2})(\d{2})$/u.exec(text) ??
    [];
  const meant = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(meant) ? meant : undefined;
}
