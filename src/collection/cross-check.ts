import type { Diagnostic } from '#source/diagnostic.ts';
import { namesOf, type Content } from './content.ts';

/**
 * What the files of a content folder ask of each other: ids are unique, and the names in site.yaml and in
 * bulletin.yaml are in the lists.
 *
 * @param folder the content folder's path for messages
 */
export function crossCheck(content: Content, folder: string): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const add = (code: string, file: string, reason: string, remedy: string): void => {
    diagnostics.push({ severity: 'error', code, file, line: 1, column: 1, reason, remedy });
  };

  const fileOf = new Map<string, string>();
  for (const { id, file } of content.articles) {
    const other = fileOf.get(id);
    if (other) add('repeated-id', file, `文件名与 ${other} 相同，网址会重复`, '给其中一个文件改名');
    fileOf.set(id, file);
  }

  const site = `${folder}/site.yaml`;
  const { defaultSection, publisher } = content.site;
  if (!content.sections.some(({ name }) => name === defaultSection)) {
    add(
      'unknown-section',
      site,
      `默认栏目“${defaultSection}”不在 sections.yaml 里`,
      '改成已有的栏目，或先把它加进 sections.yaml',
    );
  }
  const known = new Set(content.organizations.flatMap(namesOf));
  if (!known.has(publisher)) {
    add(
      'unknown-organization',
      site,
      `编印单位“${publisher}”不在 organizations.yaml 里`,
      '改成已有的单位，或先把它加进 organizations.yaml',
    );
  }
  return diagnostics;
}
