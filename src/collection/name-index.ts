import type { District, Person, Programme } from '#site/lists.ts';
import { createNamer, type Mentions } from './mentions.ts';
import type { Group, Item, Publication } from './publication.ts';

/** Who and what the items of an archive name. Items are newest first. */
export interface NameIndex {
  /** By the item's id. */
  mentions: ReadonlyMap<string, Mentions>;
  /** People of people.yaml, most items first; those that no item names too, as in the other lists. */
  people: Group<Person>[];
  programmes: Group<Programme>[];
  /** In the order of districts.yaml, with the items that name them or come from bodies there. */
  districts: Group<District>[];
  /** By slug: the items that name an organization without coming from it. */
  naming: ReadonlyMap<string, Item[]>;
}

/** Finds all names of an archive, in one pass over its items. */
export function nameIndex({
  items,
  lists,
  site,
}: Pick<Publication, 'items' | 'lists' | 'site'>): NameIndex {
  const namer = createNamer({ ...lists, site });
  const mentions = new Map<string, Mentions>();
  const people = emptyGroups(lists.people);
  const programmes = emptyGroups(lists.programmes);
  const districts = emptyGroups(lists.districts);
  const naming = new Map<string, Item[]>();
  for (const item of items) {
    const named = namer.mentionsOf(item);
    mentions.set(item.id, named);
    for (const { person } of named.people) if (person) people.get(person)?.push(item);
    for (const programme of named.programmes) programmes.get(programme)?.push(item);
    const homes = new Set(item.organizations.map(({ district }) => district));
    for (const [district, ofOne] of districts) {
      if (homes.has(district.name) || named.districts.includes(district)) ofOne.push(item);
    }
    for (const { slug } of named.organizations) {
      if (item.organizations.some((organization) => organization.slug === slug)) continue;
      const others = naming.get(slug);
      if (others) others.push(item);
      else naming.set(slug, [item]);
    }
  }
  return {
    mentions,
    people: groupsOf(people).sort((a, b) => b.items.length - a.items.length),
    programmes: groupsOf(programmes).sort((a, b) => b.items.length - a.items.length),
    districts: groupsOf(districts),
    naming,
  };
}

function emptyGroups<T>(list: readonly T[]): Map<T, Item[]> {
  return new Map(list.map((one) => [one, []]));
}

function groupsOf<T>(groups: ReadonlyMap<T, Item[]>): Group<T>[] {
  return [...groups].map(([of, items]) => ({ of, items }));
}
