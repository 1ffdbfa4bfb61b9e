import type { SplitArticle, SplitDiagnostic } from '#bulletin/bulletin.ts';
import { namesOf } from '#collection/content.ts';
import { addNames } from './add-names.ts';
import type { FileWrite, Stock } from './stock.ts';

/** Sections and organizations the lists do not have, with a warning for each. */
export function planLists(
  { sections, organizations }: Stock,
  articles: readonly SplitArticle[],
): { writes: FileWrite[]; diagnostics: SplitDiagnostic[] } {
  const knownSections = sections.entries.map(({ name }) => name);
  const knownOrganizations = organizations.entries.flatMap(namesOf);
  const newSections = unknown(
    articles.map(({ section }) => section),
    knownSections,
  );
  const newOrganizations = unknown(
    articles.flatMap(({ organization }) => organization),
    knownOrganizations,
  );
  const writes: FileWrite[] = [];
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
  const lineOf = (has: (article: SplitArticle) => boolean): number =>
    articles.find(has)?.lines[0] ?? 1;
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
