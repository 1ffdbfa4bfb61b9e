import type { Given } from '#article/issue.ts';
import type { Bulletin } from '#bulletin/bulletin.ts';
import type { Received } from '#bulletin/receive.ts';
import { splitBulletin } from '#bulletin/split.ts';
import { sectionNames } from '#collection/content.ts';
import type { Stock } from './stock.ts';

/** What is said of a bulletin, by its editor or its issue. */
export interface Said extends Given {
  date?: string | undefined;
  today: string;
}

/** Splits what was received as a bulletin of a content folder. */
export function splitReceived(
  { sections, defaultSection: usual, publisher }: Stock,
  received: Received,
  { date, number, defaultSection = usual, today }: Said,
): Bulletin {
  // What an import has added is no evidence yet, or importing again could split what it has split otherwise.
  const confirmed = sections.entries.filter((section) => section.new !== true);
  const known = { sections: sectionNames(confirmed) };
  return splitBulletin(received, { date, number, defaultSection, publisher, today, known });
}
