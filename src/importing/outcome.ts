import type { SplitDiagnostic } from '#bulletin/bulletin.ts';
import type { Plan } from './plan.ts';

/** What an import leaves, replaces and misses, a line each; without what it writes. */
export function outcomeLines({ kept, replaced, missing }: Omit<Plan, 'writes'>): string[] {
  return [
    ...kept.map((path) => `保留：${path} 导入后有人改过，没有覆盖。要换成原文，请加 --force。`),
    ...replaced.map(
      ({ path, savedTo }) => `替换：${path} 导入后有人改过，换成原文，旧稿存为 ${savedTo}。`,
    ),
    ...missing.map((id) => `提醒：原来的稿件 ${id} 不在这份原文里，文件仍然保留。`),
  ];
}

export function inSourceOrder(diagnostics: readonly SplitDiagnostic[]): SplitDiagnostic[] {
  return diagnostics.toSorted((a, b) => a.line - b.line);
}
