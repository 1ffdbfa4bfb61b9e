import type { Diagnostic } from '#source/diagnostic.ts';
import type { Finding } from './finding.ts';

const KINDS = {
  'unknown-section': { kind: 'section', what: '栏目', list: 'sections.yaml' },
  'unknown-organization': { kind: 'organization', what: '单位', list: 'organizations.yaml' },
} as const;

/** What changing a name in a list has touched: the articles that still have the old one, told once for all. */
export function* changedNames(
  diagnostics: readonly Diagnostic[],
  named: (path: string) => string,
): Generator<Finding> {
  for (const [code, { kind, what, list }] of Object.entries(KINDS)) {
    const unknown = diagnostics.filter((one) => one.code === code && one.name !== undefined);
    for (const [name, uses] of Map.groupBy(unknown, (one) => one.name)) {
      const articles = new Set(uses.map(({ file }) => file)).size;
      if (articles < 2) continue;
      yield {
        severity: 'warning',
        code: 'changed-name',
        file: named(list),
        line: 1,
        column: 1,
        reason: `${articles} 篇稿件用了${what}“${name}”，这里没有它`,
        remedy: `如果是改了名，运行 npm run rename -- ${kind} ${name} 新名，全部稿件一次改好`,
      };
    }
  }
}
