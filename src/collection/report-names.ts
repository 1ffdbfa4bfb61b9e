import { stringify } from 'yaml';
import type { Article } from '#article/article.ts';
import type { Content } from './content.ts';
import { createNamer, type Sighting } from './mentions.ts';
import type { UncheckedName } from './unchecked-names.ts';

const KINDS: Readonly<Record<Sighting['kind'], string>> = {
  people: '人物',
  organizations: '单位',
  districts: '区',
  programmes: '项目',
};

/** All that is found in an article, a line a place: file, line, kind and name, and for people the office and who it is. */
export function reportNames(content: Content, article: Article): string[] {
  const namer = createNamer(content);
  const { people } = namer.mentionsOf(article);
  const found = namer.sightingsOf(article).map(({ line, kind, name, office }) => {
    const place = line === undefined ? ' 标题' : `:${line}`;
    const told = `${article.file}${place} ${KINDS[kind]} ${name}`;
    if (office === undefined) return told;
    const ofName = people.filter((one) => one.name === name);
    const one = ofName.find((person) => person.office === office) ?? ofName[0];
    return `${told} ${office} ${one?.person ? `→ ${one.person.slug}` : '（还没有核对）'}`;
  });
  const bySlug = people
    .filter(({ office }) => office === undefined)
    .map(({ name, person }) => `${article.file} 人物 ${name} 按名单 → ${person?.slug}`);
  return [...found, ...bySlug];
}

/**
 * What may be written into people.yaml for a name that has not been looked at: a new entry, or what gives the items to
 * an entry of the same name, if it is the same person.
 *
 * @param unchecked all of one name @param slug for a new entry
 */
export function proposal(
  { people }: Pick<Content, 'people'>,
  unchecked: readonly [UncheckedName, ...UncheckedName[]],
  slug: string,
): string {
  const [{ name }] = unchecked;
  const places = unchecked.map(
    ({ article, office }) => `# ${article.file} ${name} ${office ?? '（没有印职务）'}`,
  );
  const same = people.filter((person) => person.name === name);
  if (same.length === 0) {
    const offices = [...new Set(unchecked.flatMap(({ office }) => office ?? []))];
    const several = unchecked.length > 1 ? ['# 不是同一个人，就分写几条，slug 各不相同'] : [];
    return [...places, ...several, stringify([{ slug, name, offices }], { lineWidth: 0 })].join(
      '\n',
    );
  }
  const whom = same.map((person) => person.slug).join(' 或 ');
  const added = unchecked.map(({ article, office }) =>
    office === undefined ? `#   articles 里加 "${article.id}"` : `#   offices 里加 ${office}`,
  );
  const ways = [`# 如果就是 ${whom}，在这一条的`, ...new Set(added), '# 是另一个人，另写一条'];
  return [...places, ...ways, ''].join('\n');
}
