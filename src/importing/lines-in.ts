import type { IssueRecord } from '#article/issue.ts';
import type { SourcePlan } from './plan-source.ts';

/**
 * By ids, the earlier sources whose lines articles tell: those of articles that an import leaves as they were.
 *
 * @param fromSource the articles that are as the source has them which is imported
 * @param sha256 of that source
 */
export function linesIn(
  before: IssueRecord | undefined,
  fromSource: ReadonlySet<string>,
  { earlier, movedTo }: Pick<SourcePlan, 'earlier' | 'movedTo'>,
  sha256: string,
): Record<string, string> {
  if (!before) return {};
  const others = new Set(earlier.filter((one) => one.sha256 !== sha256).map(({ file }) => file));
  const left = Object.keys(before.written).filter((id) => !fromSource.has(id));
  return Object.fromEntries(
    left
      .map((id) => [id, before.linesIn[id] ?? movedTo ?? ''] as const)
      .filter(([, file]) => others.has(file)),
  );
}
