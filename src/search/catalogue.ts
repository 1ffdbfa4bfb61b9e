import type { Item } from '#collection/publication.ts';
import {
  readColumn,
  readRuns,
  signed,
  unsigned,
  writeColumn,
  writeRuns,
  type Runs,
} from './columns.ts';

/** What the search knows of every item beside its text. Items have numbers; of two of one day the lower comes first. */
export interface Catalogue {
  /** Pagefind's names of the records. */
  records: string[];
  ids: string[];
  /** Days since 1970-01-01. */
  days: number[];
  /** Slugs. */
  sections: string[];
  organizations: string[][];
  /** The grams of the index that are longer by what follows them. */
  frequent: string[];
  /** How many slots each title and each body takes. */
  titleSlots: number[];
  bodySlots: number[];
}

/** The catalogue as its file holds it. */
interface Written {
  records: string[];
  frequent: string[];
  ids: Runs;
  /** The first day, then by how many each differs from the one before. */
  days: string;
  sectionSlugs: string[];
  sections: string;
  /** The groups of organizations that items come from together, as places in the slugs. */
  organizationSlugs: string[];
  organizationGroups: number[][];
  organizations: string;
  titleSlots: string;
  bodySlots: string;
}

const DAY = 86_400_000;

/** `2023-08-23` → days since 1970-01-01 */
export const dayNumber = (day: string): number => Date.parse(day) / DAY;

/** Days since 1970-01-01 → the year they are in, e.g. `2023` */
export const yearOf = (day: number): string => String(new Date(day * DAY).getUTCFullYear());

/** The order of numbers: by issue, latest first, then in printed order, so that ids mostly count up. */
export function inNumberOrder(items: readonly Item[]): Item[] {
  const newestFirst = new Map(items.map((item, place) => [item, place]));
  const issue = ({ issue, date }: Item): string => issue ?? date.replaceAll('-', '');
  return items.toSorted((a, b) => {
    if (issue(a) !== issue(b)) return issue(a) < issue(b) ? 1 : -1;
    const [one, two] = [a.order ?? Infinity, b.order ?? Infinity];
    if (one !== two) return one - two;
    return (newestFirst.get(a) as number) - (newestFirst.get(b) as number);
  });
}

/** @param items in the order of their numbers */
export function writeCatalogue(
  items: readonly Item[],
  texts: Pick<Catalogue, 'records' | 'frequent' | 'titleSlots' | 'bodySlots'>,
): string {
  const days = items.map(({ date }) => dayNumber(date));
  const sections = new Index<string>();
  const organizations = new Index<string>();
  const groups = new Index<string>();
  const written: Written = {
    records: texts.records,
    frequent: texts.frequent,
    ids: writeRuns(items.map(({ id }) => id)),
    days: writeColumn(days.map((day, number) => unsigned(day - (days[number - 1] ?? 0)))),
    sections: writeColumn(items.map(({ section }) => sections.of(section.slug))),
    sectionSlugs: sections.values,
    organizations: writeColumn(
      items.map((item) =>
        groups.of(item.organizations.map(({ slug }) => organizations.of(slug)).join()),
      ),
    ),
    organizationSlugs: organizations.values,
    organizationGroups: groups.values.map((group) => group.split(',').map(Number)),
    titleSlots: writeColumn(texts.titleSlots),
    bodySlots: writeColumn(texts.bodySlots),
  };
  return JSON.stringify(written);
}

/** Reads what `writeCatalogue` wrote. */
export function readCatalogue(written: Written): Catalogue {
  let day = 0;
  const slugs = written.organizationGroups.map((group) =>
    group.map((place) => written.organizationSlugs[place] as string),
  );
  return {
    records: written.records,
    frequent: written.frequent,
    ids: readRuns(written.ids),
    days: readColumn(written.days).map((difference) => (day += signed(difference))),
    sections: readColumn(written.sections).map((place) => written.sectionSlugs[place] as string),
    organizations: readColumn(written.organizations).map((group) => slugs[group] as string[]),
    titleSlots: readColumn(written.titleSlots),
    bodySlots: readColumn(written.bodySlots),
  };
}

/** Values with the places they were first seen in. */
class Index<T> {
  readonly values: T[] = [];
  readonly #places = new Map<T, number>();

  of(value: T): number {
    const known = this.#places.get(value);
    if (known !== undefined) return known;
    this.#places.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}
