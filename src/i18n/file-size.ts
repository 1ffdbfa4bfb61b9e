const UNITS = ['KB', 'MB', 'GB'];

/** A size in bytes as people say it: whole KB, MB with one decimal. */
export function fileSize(bytes: number): string {
  let size = Math.max(1, Math.round(bytes / 1000));
  if (size < 1000) return `${size} KB`;
  let unit = 0;
  for (; size >= 1000 && unit < UNITS.length - 1; unit++) size /= 1000;
  return `${size.toFixed(1)} ${UNITS[unit]}`;
}
