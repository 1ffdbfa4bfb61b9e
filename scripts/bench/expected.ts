import { z } from 'zod';
import type { SplitArticle } from '#bulletin/bulletin.ts';
import { solid } from '#importing/solid-title.ts';

const article = z.object({
  title: z.string(),
  titleBasis: z.enum(['printed', 'first-sentence']).default('printed'),
  section: z.string(),
  date: z.string(),
  organization: z.array(z.string()),
  paragraphs: z.array(z.string()),
});

/** `expected.json` as tests/fixtures/bulletins/README.md tells it, as far as a score needs it. */
export const expectedSchema = z.object({
  options: z
    .object({
      date: z.string().optional(),
      number: z.number().optional(),
      defaultSection: z.string().default('要闻'),
      publisher: z.string().default('编印单位'),
      today: z.string().optional(),
    })
    .prefault({}),
  issue: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).default({}),
  articles: z.array(article),
  undecided: z.array(z.string()).default([]),
});

/** What a bulletin's split should be. */
export type ExpectedBulletin = z.infer<typeof expectedSchema>;
export type ExpectedArticle = ExpectedBulletin['articles'][number];

/** How many characters of a paragraph are shown from where it differs. */
const SHOWN = 30;

/** What differs between an item and what it should be, each field with what it is and what it should be. */
export function differences(
  wanted: ExpectedArticle,
  found: SplitArticle,
  undecided: readonly string[],
  index: number,
): Partial<Record<'section' | 'date' | 'organization' | 'paragraphs', string>> {
  const isOpen = (field: string): boolean => undecided.includes(`articles.${index}.${field}`);
  const [is, should] = [found.organization.join('、'), wanted.organization.join('、')];
  const [have, want] = [found.paragraphs.map(solid), wanted.paragraphs.map(solid)];
  const at = want.findIndex((text, number) => text !== have[number]);
  return {
    ...(found.section !== wanted.section && {
      section: `section ${found.section}, not ${wanted.section}`,
    }),
    ...(found.date !== wanted.date &&
      !isOpen('date') && { date: `date ${found.date}, not ${wanted.date}` }),
    ...(is !== should &&
      !isOpen('organization') && { organization: `credit ${is}, not ${should}` }),
    ...((at >= 0 || have.length !== want.length) && {
      paragraphs: `${have.length} paragraphs, not ${want.length}: ${differing(have, want, at < 0 ? want.length : at)}`,
    }),
  };
}

/** Where the first paragraph that differs does. */
function differing(have: readonly string[], want: readonly string[], number: number): string {
  const [is = '', should = ''] = [have[number], want[number]];
  let at = 0;
  while (at < is.length && is[at] === should[at]) at++;
  const from = Math.max(0, at - SHOWN / 2);
  const [a, b] = [is, should].map((text) => text.slice(from, at + SHOWN / 2));
  return `no. ${number + 1} has …${a}…, not …${b}…`;
}
