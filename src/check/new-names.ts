import type { ReadableContent } from '#collection/content.ts';
import type { Finding } from './finding.ts';

const SHOWN = 5;

/** What an import has put into the lists by itself and nobody has looked at since, told once for each list. */
export function newNames(
  { sections = [], organizations = [] }: Pick<ReadableContent, 'sections' | 'organizations'>,
  named: (path: string) => string,
): Finding[] {
  return [
    { what: '栏目', list: 'sections.yaml', entries: sections },
    { what: '单位', list: 'organizations.yaml', entries: organizations },
  ].flatMap(({ what, list, entries }): Finding[] => {
    const names = entries.filter((entry) => entry.new).map(({ name }) => `“${name}”`);
    if (names.length === 0) return [];
    const shown = names.slice(0, SHOWN).join('、') + (names.length > SHOWN ? '等' : '');
    return [
      {
        severity: 'warning',
        code: 'new-name',
        file: named(list),
        line: 1,
        column: 1,
        reason: `${names.length} 个${what}是导入时加上的，还没有核对：${shown}`,
        remedy:
          '核对名称和 slug，补上其他内容，再删去 new 一行；名单上已有的，把这个叫法写进那一条的 aliases',
      },
    ];
  });
}
