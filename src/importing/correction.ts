import type { IssueRecord } from '#article/issue.ts';
import type { Bulletin, SplitDiagnostic } from '#bulletin/bulletin.ts';

/**
 * What an editor is told of a bulletin that goes into an issue imported before from another source: that it does and
 * why.
 *
 * @param why it was taken for a correction, in Chinese, where that may be mistaken
 * @param file that the issue was imported from earlier in the same call
 */
export function tellCorrection(
  before: IssueRecord | undefined,
  { issue, source }: Bulletin,
  why: string | undefined,
  file: string | undefined,
): SplitDiagnostic[] {
  if (!before || before.source.sha256 === source.sha256) return [];
  const warning = (code: string, message: string): SplitDiagnostic => ({
    severity: 'warning',
    code,
    line: 1,
    message,
  });
  const earlier = before.earlier.find(({ sha256 }) => sha256 === source.sha256);
  if (earlier) {
    // A source that has been corrected since may have been taken up again by mistake.
    const message = `这是本期更早的一份原文（${earlier.file}），后来更正过。如不是有意改回，请重新导入更正后的原文。`;
    return [warning('earlier-source', message)];
  }
  const what = `当作 ${issue.id} 期${file === undefined ? '' : `（本次导入的 ${file}）`}的更正`;
  const how = '如是另一份简报，请单独导入，用 --issue 另给编号。';
  return [warning('correction', why === undefined ? `${what}。` : `${what}：${why}。${how}`)];
}
