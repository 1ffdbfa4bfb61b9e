import type { Article } from '#article/article.ts';
import { bodyBlocks, textOf } from '#article/blocks.ts';
import {
  districtFinder,
  organizationFinder,
  programmeFinder,
  type Finder,
  type Listed,
} from '#named/listed.ts';
import { findPeople, type FoundPerson } from '#named/people.ts';
import type { District, Organization, Person, Programme } from '#site/lists.ts';
import { namesOf, type Content, type NameLists } from './content.ts';

/** A person an article names, as it names them. */
export interface NamedPerson {
  name: string;
  /** As printed before the name; undefined where an editor alone says that the person is named. */
  office: string | undefined;
  /** Who of people.yaml it is; undefined where no editor has said so: then it is nobody but this item's. */
  person: Person | undefined;
}

/** Who and what an article names, each once, in the order of reading. */
export interface Mentions {
  people: NamedPerson[];
  organizations: Organization[];
  districts: District[];
  programmes: Programme[];
}

/** A name that was found. */
export interface Sighting {
  /** The line of the file it stands on; undefined for the title. */
  line: number | undefined;
  kind: keyof Mentions;
  /** As printed. */
  name: string;
  office?: string;
}

type NamingArticle = Pick<Article, 'id' | 'title' | 'body'> &
  Partial<Pick<Article, 'bodyLine' | 'mentions' | 'notMentions'>>;

/** What finds names by the lists of a site. */
export interface Namer {
  mentionsOf: (article: NamingArticle) => Mentions;
  /** Every place where something is found by itself, what editors took back left out. */
  sightingsOf: (article: NamingArticle) => Sighting[];
}

interface Finders {
  organizations: Finder<Organization>;
  districts: Finder<District>;
  programmes: Finder<Programme>;
  people: (text: string) => FoundPerson[];
}

/**
 * Makes the finder of a site's names. People are looked for where the site lists people: without a list nobody has
 * looked at what the rules find.
 */
export function createNamer(lists: NameLists & Pick<Content, 'site'>): Namer {
  const called = <T extends Organization | Programme>(list: readonly T[]) =>
    list.map((of) => ({ of, names: namesOf(of) }));
  const known = new Set(lists.people.map(({ name }) => name));
  const finders: Finders = {
    organizations: organizationFinder(called(lists.organizations)),
    districts: districtFinder(
      lists.districts.map((of) => ({ of, names: [of.name] })),
      lists.site.association,
    ),
    programmes: programmeFinder(called(lists.programmes)),
    people: (text) => (known.size > 0 ? findPeople(text, known) : []),
  };
  const identify = identifier(lists);

  return {
    mentionsOf: (article) => {
      const texts = textsOf(article).map(({ text }) => text);
      const isMeant = meant(article);
      const listed = <T extends { name: string; aliases?: string[] }>(
        find: Finder<T>,
        all: readonly T[],
      ): T[] => {
        const found = texts.flatMap(find).filter(isMeant);
        const added = all.filter((of) => isAdded(article, [of.name, ...(of.aliases ?? [])]));
        return [...new Set([...found.map(({ of }) => of), ...added])];
      };
      const people = texts.flatMap(finders.people).filter(isMeant);
      const whole = texts.join('\n');
      const placeOf = ({ name }: NamedPerson): number => whole.indexOf(name) >>> 0;
      return {
        people: identify(article, people).sort((a, b) => placeOf(a) - placeOf(b)),
        organizations: listed(finders.organizations, lists.organizations),
        districts: listed(finders.districts, lists.districts),
        programmes: listed(finders.programmes, lists.programmes),
      };
    },

    sightingsOf: (article) =>
      textsOf(article).flatMap(({ text, line }) => {
        const sightings = Object.entries(finders).flatMap(([kind, find]) =>
          (find(text) as (Listed<Organization> | FoundPerson)[])
            .filter(meant(article))
            .map((found) => ({ ...found, kind: kind as keyof Mentions, line })),
        );
        return sightings.sort((a, b) => a.start - b.start);
      }),
  };
}

/** Says who the people are that were found: by office or item, where people.yaml has the one or the other. */
function identifier({
  people,
  organizations,
}: Pick<Content, 'people' | 'organizations'>): (
  article: NamingArticle,
  found: readonly FoundPerson[],
) => NamedPerson[] {
  const byName = Map.groupBy(people, ({ name }) => name);
  const alike = officeAlike(organizations);
  const offices = new Map(people.map((person) => [person, new Set(person.offices.map(alike))]));
  const isOf = (article: NamingArticle, { name, slug, articles }: Person): boolean =>
    articles.includes(article.id) || isAdded(article, [name, slug]);

  return (article, found) => {
    const named = new Map<string, NamedPerson>();
    for (const [name, ofName] of Map.groupBy(found, (one) => one.name)) {
      const candidates = byName.get(name) ?? [];
      const byOffice = (office: string): Person | undefined =>
        candidates.find((one) => offices.get(one)?.has(alike(office)));
      const unknown = new Set(
        ofName.flatMap(({ office }) => (byOffice(office) ? [] : alike(office))),
      );
      const [byItem, ...others] = candidates.filter((one) => isOf(article, one));
      // Two people of one name in one item: that the item names one of them does not tell which.
      const isSure = unknown.size === 1 && others.length === 0;
      for (const { office } of ofName) {
        const person = byOffice(office) ?? (isSure ? byItem : undefined);
        const key = person?.slug ?? `${name} ${alike(office)}`;
        if (!named.has(key)) named.set(key, { name, office, person });
      }
    }
    for (const person of people) {
      if (!isOf(article, person) || named.has(person.slug)) continue;
      named.set(person.slug, { name: person.name, office: undefined, person });
    }
    return [...named.values()];
  };
}

/** Makes offices alike that differ in how the body is called alone: 市科协副主席, 北京市科协副主席. */
function officeAlike(organizations: readonly Organization[]): (office: string) => string {
  const nameOf = new Map(organizations.flatMap((of) => namesOf(of).map((name) => [name, of.name])));
  const longestFirst = [...nameOf.keys()].sort((a, b) => b.length - a.length);
  return (office) => {
    const name = longestFirst.find((one) => office.startsWith(one));
    return name === undefined ? office : `${nameOf.get(name)}${office.slice(name.length)}`;
  };
}

/** Whether an editor has said that an article names what is called so. */
function isAdded({ mentions = [] }: NamingArticle, names: readonly string[]): boolean {
  return mentions.some((mention) => names.includes(mention));
}

/** What is found in an article but for what an editor has taken back, as printed or by the name of the list. */
function meant({ notMentions = [] }: NamingArticle) {
  return ({ name, of }: { name: string; of?: { name: string } }): boolean =>
    !notMentions.includes(name) && !(of && notMentions.includes(of.name));
}

/** The title and the blocks of an article with their lines in its file. */
function textsOf({
  title,
  body,
  bodyLine = 1,
}: NamingArticle): { text: string; line: number | undefined }[] {
  const blocks = bodyBlocks(body).map((block) => ({
    text: textOf(block),
    line: bodyLine + block.line - 1,
  }));
  return [{ text: title, line: undefined }, ...blocks];
}
