import type { Diagnostic, Place } from '#source/diagnostic.ts';
import { namesOf, type Content } from './content.ts';

/**
 * What the files of a content folder ask of each other: ids are unique, and the names in site.yaml are in the
 * lists.
 *
 * @param site path of site.yaml for messages
 * @param placeOf where a field of site.yaml stands
 */
export function crossCheck(
  content: Content,
  site: string,
  placeOf: (path: readonly PropertyKey[]) => Place,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const add = (code: string, file: string, place: Place, reason: string, remedy: string): void => {
    diagnostics.push({ severity: 'error', code, file, ...place, reason, remedy });
  };

  const fileOf = new Map<string, string>();
  for (const { id, file } of content.articles) {
    const other = fileOf.get(id);
    if (other)
      add(
        'repeated-id',
        file,
        { line: 1, column: 1 },
        `文件名与 ${other} 相同，网址会重复`,
        '给其中一个文件改名',
      );
    fileOf.set(id, file);
  }

  const { defaultSection, publisher } = content.site;
  if (!content.sections.some(({ name }) => name === defaultSection)) {
    add(
      'unknown-section',
      site,
      placeOf(['defaultSection']),
      `默认栏目“${defaultSection}”不在 sections.yaml 里`,
      '改成已有的栏目，或先把它加进 sections.yaml',
    );
  }
  const known = new Set(content.organizations.flatMap(namesOf));
  if (!known.has(publisher)) {
    add(
      'unknown-organization',
      site,
      placeOf(['publisher']),
      `编印单位“${publisher}”不在 organizations.yaml 里`,
      '改成已有的单位，或先把它加进 organizations.yaml',
    );
  }
  return diagnostics;
}
