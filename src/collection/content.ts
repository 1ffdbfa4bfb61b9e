import type { Article } from '#article/article.ts';
import type { IssueRecord } from '#article/issue.ts';
import type { WrittenTerm } from '#article/term.ts';
import type { District, Organization, Person, Programme, Section } from '#site/lists.ts';
import type { Redirect } from '#site/redirects.ts';
import type { SiteSettings } from '#site/settings.ts';

/** All that a content folder holds, read and checked by the schemas; drafts and withdrawn articles too. */
export interface Content {
  site: SiteSettings;
  sections: Section[];
  organizations: Organization[];
  issues: IssueRecord[];
  terms: WrittenTerm[];
  /** Addresses that went away; none where there is no redirects.yaml. */
  redirects?: Redirect[];
  /** Empty where the association lists none: then there is no map. */
  districts: District[];
  /** Empty where the association lists none, as are programmes: then there are no pages of them. */
  people: Person[];
  programmes: Programme[];
  /** In Simplified characters, whatever their files are written in. */
  articles: Article[];
}

/** What could be read of a content folder where files may be wrong; undefined is what a wrong one would hold. */
export type ReadableContent = { [Part in keyof Content]: Content[Part] | undefined } & Pick<
  Content,
  'issues' | 'articles'
>;

/** The whole content; undefined where site.yaml or one of the two lists every article needs is wrong. */
export function contentOf(readable: ReadableContent): Content | undefined {
  const { site, sections, organizations, terms, redirects, districts, people, programmes } =
    readable;
  if (!site || !sections || !organizations) return undefined;
  return {
    ...{ site, sections, organizations },
    ...{ issues: readable.issues, terms: terms ?? [], redirects: redirects ?? [] },
    ...{ districts: districts ?? [], people: people ?? [], programmes: programmes ?? [] },
    articles: readable.articles,
  };
}

/** Every name a section, an organization or a programme may be called by. */
export function namesOf({ name, aliases }: Pick<Organization, 'name' | 'aliases'>): string[] {
  return [name, ...aliases];
}

/** What an article may have for its section: the names to choose from, then the aliases, which older articles have. */
export function sectionNames(sections: readonly Section[]): string[] {
  return [...sections.map(({ name }) => name), ...sections.flatMap(({ aliases }) => aliases)];
}

/** The lists of what articles may name. */
export type NameLists = Pick<Content, 'organizations' | 'people' | 'districts' | 'programmes'>;

/**
 * What an article's `mentions` may name: all names of the lists that one thing alone has, and the slugs of people;
 * `shared` are the names that several have.
 */
export function mentionable(lists: NameLists): { mentions: string[]; shared: string[] } {
  const names = [
    ...lists.people.map(({ name }) => name),
    ...[...lists.organizations, ...lists.programmes].flatMap(namesOf),
    ...lists.districts.map(({ name }) => name),
  ];
  const holders = Map.groupBy(names, (name) => name);
  const mentions = [...holders].filter(([, of]) => of.length === 1).map(([name]) => name);
  const shared = [...holders].filter(([, of]) => of.length > 1).map(([name]) => name);
  return { mentions: [...mentions, ...lists.people.map(({ slug }) => slug)], shared };
}
