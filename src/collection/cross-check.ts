import type { Article } from '#article/article.ts';
import type { Diagnostic, Place } from '#source/diagnostic.ts';
import { didYouMean } from '#source/nearest.ts';
import { namesOf, sectionNames, type Content, type ReadableContent } from './content.ts';

/** Files of one name in several folders, which would have one address. */
export function repeatedIds(articles: readonly Article[]): Diagnostic[] {
  const fileOf = new Map<string, string>();
  return articles.flatMap(({ id, file }): Diagnostic[] => {
    const other = fileOf.get(id);
    fileOf.set(id, file);
    if (other === undefined) return [];
    return [
      {
        ...{ severity: 'error', code: 'repeated-id', file, line: 1, column: 1 },
        reason: `文件名与 ${other} 相同，网址会重复`,
        remedy: '给其中一个文件改名',
      },
    ];
  });
}

/**
 * The names in site.yaml that are not in the lists; a list that is wrong is not asked.
 *
 * @param file path of site.yaml for messages
 * @param placeOf where a field of site.yaml stands
 */
export function unknownInSite(
  { site, sections, organizations }: Pick<ReadableContent, 'site' | 'sections' | 'organizations'>,
  file: string,
  placeOf: (path: readonly PropertyKey[]) => Place,
): Diagnostic[] {
  if (!site) return [];
  const diagnostics: Diagnostic[] = [];
  const add = (code: string, place: Place, reason: string, remedy: string): void => {
    diagnostics.push({ severity: 'error', code, file, ...place, reason, remedy });
  };
  const { defaultSection, publisher } = site;
  if (sections && !sectionNames(sections).includes(defaultSection)) {
    add(
      'unknown-section',
      placeOf(['defaultSection']),
      `默认栏目“${defaultSection}”不在 sections.yaml 里`,
      '改成已有的栏目，或先把它加进 sections.yaml',
    );
  }
  if (organizations && !organizations.flatMap(namesOf).includes(publisher)) {
    add(
      'unknown-organization',
      placeOf(['publisher']),
      `编印单位“${publisher}”不在 organizations.yaml 里`,
      '改成已有的单位，或先把它加进 organizations.yaml',
    );
  }
  return diagnostics;
}

/**
 * The districts of organizations that districts.yaml does not have: they would be on no map and have no page.
 *
 * @param file path of organizations.yaml for messages
 * @param placeOf where in the file a path of its value stands
 */
export function unknownDistricts(
  { organizations = [], districts = [] }: Pick<ReadableContent, 'organizations' | 'districts'>,
  file: string,
  placeOf: (path: readonly PropertyKey[]) => Place,
): Diagnostic[] {
  const names = districts.map(({ name }) => name);
  if (names.length === 0) return [];
  return organizations.flatMap(({ district }, index): Diagnostic[] => {
    if (district === undefined || names.includes(district)) return [];
    const place = placeOf([index, 'district']);
    const meant = names.find((name) => name === `${district}区`);
    const asked = meant === undefined ? didYouMean(district, names) : `，是否想写“${meant}”`;
    return [
      {
        ...{ severity: 'error', code: 'unknown-district', file, ...place },
        reason: `所在区“${district}”不在 districts.yaml 里${asked}`,
        remedy: '改成 districts.yaml 里的名称，或先把它加进去；不在哪个区就删去这一行',
      },
    ];
  });
}

/**
 * The articles that people.yaml names and that are not there, or do not name the person: a slip of the pen, or an
 * article that went away or was changed.
 *
 * @param wrong ids of articles that could not be read: they are there
 * @param file path of people.yaml for messages
 * @param placeOf where in the file a path of its value stands
 */
export function unknownArticles(
  { articles, people }: Pick<Content, 'articles' | 'people'>,
  wrong: readonly string[],
  file: string,
  placeOf: (path: readonly PropertyKey[]) => Place,
): Diagnostic[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return people.flatMap(({ name, articles: ofOne }, index) =>
    ofOne.flatMap((id, at): Diagnostic[] => {
      const article = byId.get(id);
      if (article ? namesIn(article, name) : wrong.includes(id)) return [];
      const place = placeOf([index, 'articles', at]);
      const common = { severity: 'error', file, ...place } as const;
      return article
        ? [
            {
              ...common,
              code: 'person-not-named',
              reason: `稿件“${id}”里没有“${name}”`,
              remedy: '改正姓名或稿件编号，或删去这一行',
            },
          ]
        : [
            {
              ...common,
              code: 'unknown-article',
              reason: `“${name}”的稿件“${id}”不存在${didYouMean(id, [...byId.keys()])}`,
              remedy: '改成 articles 文件夹里的稿件编号，或删去这一行',
            },
          ];
    }),
  );
}

function namesIn({ title, body }: Article, name: string): boolean {
  return `${title}\n${body}`.includes(name);
}
