import { dayOf } from './day.ts';
import { strings } from './strings.ts';

/** The day of an item as its own page tells it: one that is only about right with its ground. */
export function explainedDay(item: Parameters<typeof dayOf>[0]): string {
  return dayOf(item) + (item.dateBasis === 'issue' ? strings.issueDate : '');
}
