import type { Bulletin } from '#bulletin/bulletin.ts';

/** What --json prints of a bulletin. Other programs read it, so it holds what was promised them and no more. */
export function bulletinJson({ issue, ...rest }: Bulletin) {
  const { id, date, dateBasis, number, publisher } = issue;
  return { issue: { id, date, dateBasis, number, publisher }, ...rest };
}
