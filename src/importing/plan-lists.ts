import type { SplitArticle, SplitDiagnostic } from '#bulletin/bulletin.ts';
import { namesOf, sectionNames } from '#collection/content.ts';
import type { Change } from '#store/change.ts';
import { addNames } from './add-names.ts';
import { nameResolver } from './resolve-names.ts';
import type { Stock } from './stock.ts';

/** A bulletin's article with the names of the lists. */
export interface NamedArticle {
  article: SplitArticle;
  section: string;
  organization: string[];
}

/** Finds for each article the section and the organizations as the lists have them, or are to have them. */
export function nameArticles(
  { sections, organizations }: Stock,
  articles: readonly SplitArticle[],
): NamedArticle[] {
  const section = nameResolver(sectionNames(sections.entries));
  const organization = nameResolver(organizations.entries.flatMap(namesOf));
  return articles.map((article) => ({
    article,
    section: section(article.section, article.script),
    organization: [
      ...new Set(article.organization.map((name) => organization(name, article.script))),
    ],
  }));
}

/** Sections and organizations of articles that the lists do not have, with a warning for each. */
export function planLists(
  { sections, organizations }: Stock,
  articles: readonly NamedArticle[],
): { writes: Change[]; diagnostics: SplitDiagnostic[] } {
  const newSections = unknown(
    articles.map(({ section }) => section),
    sectionNames(sections.entries),
  );
  const newOrganizations = unknown(
    articles.flatMap(({ organization }) => organization),
    organizations.entries.flatMap(namesOf),
  );
  const writes: Change[] = [];
  if (newSections.length > 0) {
    writes.push({ path: 'sections.yaml', content: addNames(sections, newSections, 'lanmu').text });
  }
  if (newOrganizations.length > 0) {
    const { text } = addNames(organizations, newOrganizations, 'danwei');
    writes.push({ path: 'organizations.yaml', content: text });
  }
  const warn = (code: string, what: string, file: string, name: string, line: number) => ({
    severity: 'warning' as const,
    code,
    line,
    message: `${what}“${name}”是新的，导入时加进 ${file}。请核对名称，补上其他内容，再删去 new 一行。`,
  });
  const lineOf = (has: (one: NamedArticle) => boolean): number =>
    articles.find(has)?.article.lines[0] ?? 1;
  return {
    writes,
    diagnostics: [
      ...newSections.map((name) =>
        warn(
          'new-section',
          '栏目',
          'sections.yaml',
          name,
          lineOf((one) => one.section === name),
        ),
      ),
      ...newOrganizations.map((name) =>
        warn(
          'new-organization',
          '单位',
          'organizations.yaml',
          name,
          lineOf((one) => one.organization.includes(name)),
        ),
      ),
    ],
  };
}

function unknown(names: readonly string[], known: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => !known.includes(name));
}
