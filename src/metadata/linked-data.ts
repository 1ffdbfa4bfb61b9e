import {
  articlePath,
  issuePath,
  namePath,
  organizationPath,
  picturePath,
  sectionPath,
} from '#article/permalink.ts';
import type { Mentions } from '#collection/mentions.ts';
import type { Issue, Item } from '#collection/publication.ts';
import type { Section } from '#site/lists.ts';
import type { SiteSettings } from '#site/settings.ts';

/** What JSON-LD says of a page, after schema.org. */
export type LinkedData = Record<string, unknown>;

/** The step of a way from the home page down to a page. */
export interface Crumb {
  name: string;
  path: string;
}

/** Absolute address of a path of the site, in the page's script. */
type AddressOf = (path: string) => string;

/** A `BreadcrumbList`: the way to a page, the page itself last. */
export function breadcrumbList(crumbs: readonly Crumb[], addressOf: AddressOf): LinkedData {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: addressOf(path),
    })),
  };
}

/** The way to an article: by its issue if it has one, else by its section. */
export function articleCrumbs(
  { id, title, section }: Item,
  issue: { id: string; name: string } | undefined,
  home: string,
): Crumb[] {
  const above = issue
    ? { name: issue.name, path: issuePath(issue.id) }
    : { name: section.name, path: sectionPath(section.slug) };
  return [{ name: home, path: '/' }, above, { name: title, path: articlePath(id) }];
}

/** A `NewsArticle`, part of its issue. */
export function newsArticle(
  item: Item,
  issue: Issue | undefined,
  site: SiteSettings,
  addressOf: AddressOf,
  mentions?: Mentions,
): LinkedData {
  const { id, title, section, date, updated, organizations } = item;
  const named = mentions && mentionData(mentions, addressOf);
  return {
    '@type': 'NewsArticle',
    headline: title,
    url: addressOf(articlePath(id)),
    ...(site.pictures && { image: addressOf(picturePath(id)) }),
    datePublished: date,
    dateModified: updated ?? date,
    articleSection: section.name,
    inLanguage: 'zh-Hans',
    author: organizations.map(({ name, slug }) => ({
      '@type': 'Organization',
      name,
      url: addressOf(organizationPath(slug)),
    })),
    publisher: { '@type': 'Organization', name: site.association },
    ...(issue && { isPartOf: publicationIssue(issue, site, addressOf) }),
    ...(named && named.length > 0 && { mentions: named }),
  };
}

/** Who and what an article names: people with their office, bodies, programmes, districts. */
function mentionData(mentions: Mentions, addressOf: AddressOf): LinkedData[] {
  const data = (type: string, name: string, path: string | undefined): LinkedData => ({
    '@type': type,
    name,
    ...(path !== undefined && { url: addressOf(path) }),
  });
  const { people, organizations, programmes, districts } = mentions;
  return [
    ...people.map(({ name, office, person }) => ({
      ...data('Person', name, person && namePath('people', person.slug)),
      ...(office !== undefined && { jobTitle: office }),
    })),
    ...organizations.map(({ name, slug }) => data('Organization', name, organizationPath(slug))),
    ...programmes.map(({ name, slug }) => data('Project', name, namePath('programmes', slug))),
    ...districts.map(({ name, slug }) =>
      data('AdministrativeArea', name, slug === undefined ? slug : namePath('districts', slug)),
    ),
  ];
}

/** A `PublicationIssue` of the bulletin, which is a `Periodical`. */
export function publicationIssue(
  { id, date, record }: Issue,
  site: SiteSettings,
  addressOf: AddressOf,
): LinkedData {
  return {
    '@type': 'PublicationIssue',
    url: addressOf(issuePath(id)),
    datePublished: date,
    ...(record?.number && { issueNumber: record.number }),
    isPartOf: { '@type': 'Periodical', name: site.name, url: addressOf('/') },
  };
}

/** Metadata that 《政府网站发展指引》 asks of every page, by name. Where a site has no such thing it is left out. */
export function siteMeta({ name, siteCode }: SiteSettings, address: URL): [string, string][] {
  const meta: [string, string][] = [
    ['SiteName', name],
    ['SiteDomain', address.hostname],
  ];
  if (siteCode) meta.push(['SiteIDCode', siteCode]);
  return meta;
}

/** What it asks of a page that lists the items of a section. */
export function columnMeta({ name, description = name }: Section): [string, string][] {
  return [
    ['ColumnName', name],
    ['ColumnDescription', description],
    ['ColumnKeywords', name],
    ['ColumnType', '工作动态'],
  ];
}

/** What it asks of the page of an article. The hour is not known, and is told as midnight. */
export function articleMeta({ title, date, section, organizations }: Item): [string, string][] {
  const names = organizations.map(({ name }) => name);
  return [
    ['ArticleTitle', title],
    ['PubDate', `${date} 00:00`],
    ['ContentSource', names.join('、')],
    ['ColumnName', section.name],
    ['ColumnType', '工作动态'],
    ['Keywords', [section.name, ...names].join(';')],
  ];
}
