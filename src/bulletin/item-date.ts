import type { Byline } from './byline.ts';
import { resolveMention } from './dates.ts';
import { findMention, type Mention } from './mention.ts';

/**
 * The day of an item: that of the event it tells of, else that which stands beside its title.
 *
 * @param story its paragraphs without layout spaces
 * @param issueDate `YYYY-MM-DD`
 * @returns `YYYY-MM-DD`; undefined where it tells none, or none but what is later than the issue and announced in it
 */
export function dateOfItem(
  story: readonly string[],
  byline: Byline | undefined,
  issueDate: string,
): string | undefined {
  const notLater = (day: string | undefined): string | undefined =>
    day !== undefined && day <= issueDate ? day : undefined;
  const beside = mentionOf(byline).map((day) => notLater(resolveMention(day, issueDate)))[0];
  const mention = findMention(story, Number(issueDate.slice(0, 4)));
  // 昨天 is said on the day that stands beside the title.
  const told = mention && resolveMention(mention, beside ?? issueDate);
  return notLater(told) ?? beside;
}

/** The day beside a title as a time that an item tells; none where none stands there. */
export const mentionOf = (byline: Byline | undefined): Mention[] =>
  byline?.day ? [{ kind: 'day', ...byline.day }] : [];
