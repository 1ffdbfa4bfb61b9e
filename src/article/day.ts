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
