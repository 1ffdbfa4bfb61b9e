import type { Article } from '#article/article.ts';
import type { IssueRecord } from '#article/issue.ts';
import type { Organization, Section } from '#site/lists.ts';
import type { SiteSettings } from '#site/settings.ts';
import { namesOf, type Content, type NameLists } from './content.ts';
import { monthSpan, type MonthSpan } from './months.ts';

/** An article with its names resolved against the lists. */
export interface Item extends Omit<Article, 'section' | 'organization'> {
  section: Section;
  /** Each organization once, in the order of the credit. */
  organizations: Organization[];
}

/** Items under one heading: a section, an organization or a year. */
export interface Group<T> {
  of: T;
  items: Item[];
}

/** One issue with its items in printed order. */
export interface Issue {
  id: string;
  /** `YYYY-MM-DD` */
  date: string;
  /** What the importer knows of it; undefined where its items were written by hand. */
  record: IssueRecord | undefined;
  items: Item[];
  /** The items by section, sections in the order they first appear in the issue. */
  sections: Group<Section>[];
}

/** The published archive, arranged once for all pages. Items and issues are newest first. */
export interface Publication {
  site: SiteSettings;
  items: Item[];
  /** Withdrawn items: they keep an address and stand in no list. */
  withdrawn: Item[];
  issues: Issue[];
  /** In the order of sections.yaml; those without items too. */
  sections: Group<Section>[];
  /** Most items first; those without items too. */
  organizations: Group<Organization>[];
  years: Group<string>[];
  /** The lists of what items may name, as the content has them. */
  lists: NameLists;
  /** The months the items reach over; undefined where there are none. */
  span: MonthSpan | undefined;
}

export interface ArrangeOptions {
  /** Whether drafts count as published, as in a preview. */
  drafts: boolean;
}

/** Arranges content for reading: one pass, so that no page sorts or filters the archive again. */
export function arrange(content: Content, { drafts }: ArrangeOptions): Publication {
  const sectionByName = new Map(
    content.sections.flatMap((section) => namesOf(section).map((name) => [name, section] as const)),
  );
  const organizationByName = new Map(
    content.organizations.flatMap((organization) =>
      namesOf(organization).map((name) => [name, organization] as const),
    ),
  );
  const all = content.articles
    .filter((article) => drafts || !article.draft)
    .map((article): Item => {
      const { section, organization, ...rest } = article;
      return {
        ...rest,
        section: present(sectionByName.get(section), section),
        organizations: [
          ...new Set(organization.map((name) => present(organizationByName.get(name), name))),
        ],
      };
    })
    .sort(newestFirst);
  const items = all.filter((item) => !item.withdrawn);
  return {
    site: content.site,
    items,
    withdrawn: all.filter((item) => item.withdrawn),
    issues: arrangeIssues(items, content.issues),
    sections: group(items, inOrder(content.sections), (item) => [item.section]),
    organizations: group(items, content.organizations, (item) => item.organizations).sort(
      (a, b) => b.items.length - a.items.length,
    ),
    years: group(items, [], (item) => [item.date.slice(0, 4)]),
    lists: content,
    span: monthSpan(items.map(({ date }) => date)),
  };
}

/** Newest first; on one day in printed order. */
function newestFirst(a: Item, b: Item): number {
  return compare(b.date, a.date) || compare(b.issue ?? '', a.issue ?? '') || byOrder(a, b);
}

/** Printed order: items without one come after those with one. */
function byOrder(a: Item, b: Item): number {
  return (a.order ?? Infinity) - (b.order ?? Infinity) || compare(a.id, b.id);
}

function arrangeIssues(items: Item[], records: IssueRecord[]): Issue[] {
  const recordOf = new Map(records.map((record) => [record.id, record]));
  return group(items, [], (item) => (item.issue ? [item.issue] : []))
    .map(({ of: id, items: ofIssue }): Issue => {
      const printed = ofIssue.toSorted(byOrder);
      const record = recordOf.get(id);
      // Without a record the newest item is the best witness of when the issue came out.
      const date = record?.date ?? (ofIssue[0] as Item).date;
      return {
        id,
        date,
        record,
        items: printed,
        sections: group(printed, [], (item) => [item.section]),
      };
    })
    .sort((a, b) => compare(b.date, a.date) || compare(b.id, a.id));
}

function inOrder(sections: Section[]): Section[] {
  return sections.toSorted((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || 0);
}

/** Groups items by the values `of` gives; `known` values come first, with or without items. */
function group<T>(items: Item[], known: readonly T[], of: (item: Item) => T[]): Group<T>[] {
  const groups = new Map<T, Item[]>(known.map((value) => [value, []]));
  for (const item of items) {
    for (const value of of(item)) {
      const members = groups.get(value);
      if (members) members.push(item);
      else groups.set(value, [item]);
    }
  }
  return [...groups].map(([value, members]) => ({ of: value, items: members }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The schema has refused unknown names, so a missing one is a defect of this program. */
function present<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`No list entry for ${name}`);
  return value;
}
