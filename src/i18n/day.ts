const LONG = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('zh-CN', { month: 'long', day: 'numeric', timeZone: 'UTC' });

/** `2023-08-23` → 2023年8月23日 */
export function longDay(day: string): string {
  return LONG.format(new Date(day));
}

/** `2023-08-23` → 8月23日 */
export function shortDay(day: string): string {
  return SHORT.format(new Date(day));
}
