import { isDeepStrictEqual } from 'node:util';
import type { Bulletin } from '#bulletin/bulletin.ts';
import { solid } from './solid-title.ts';

/** Whether two bulletins say the same, whatever form each came in and however it is laid out. */
export function sameContent(one: Bulletin, other: Bulletin): boolean {
  return isDeepStrictEqual(said(one), said(other));
}

function said({ issue: { number, date }, articles }: Bulletin) {
  return [
    { number, date },
    ...articles.map(({ title, section, date, organization, paragraphs }) => ({
      ...{ title: solid(title), section, date, organization },
      text: solid(paragraphs.join('')),
    })),
  ];
}
