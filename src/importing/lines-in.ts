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
  const same = before.source.sha256 === sha256;
  const taken = new Set(earlier.filter((one) => one.sha256 === sha256).map(({ file }) => file));
  const left = Object.keys(before.written).filter((id) => !fromSource.has(id));
  return Object.fromEntries(
    left.flatMap((id) => {
      // One that is gone is named all the same: the lines are not those of the new source.
      const file = before.linesIn[id] ?? (same ? undefined : (movedTo ?? before.source.file));
      return file === undefined || taken.has(file) ? [] : [[id, file]];
    }),
  );
}
