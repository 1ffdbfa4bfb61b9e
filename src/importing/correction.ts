import type { IssueRecord } from '#article/issue.ts';
import type { Bulletin, SplitDiagnostic } from '#bulletin/bulletin.ts';

/** What was found of a bulletin that goes into an issue imported before. */
interface Found {
  /** Why it is taken for a correction, in Chinese, where that may be mistaken. */
  why: string | undefined;
  /** The number in its masthead; null where there is none, or an editor has just said another. */
  printed: number | null;
}

/**
 * What an editor is told of a bulletin that goes into an issue imported before from another source: that it does and
 * why, and what becomes of the issue's number where it prints another.
 */
export function tellCorrection(
  before: IssueRecord | undefined,
  { issue, source }: Bulletin,
  { why, printed }: Found,
): SplitDiagnostic[] {
  if (!before || before.source.sha256 === source.sha256) return [];
  const told: SplitDiagnostic[] = [];
  const warn = (code: string, message: string): void => {
    told.push({ severity: 'warning', code, line: 1, message });
  };
  const earlier = before.earlier.find(({ sha256 }) => sha256 === source.sha256);
  if (earlier) {
    // A source that has been corrected since may have been taken up again by mistake.
    warn(
      'earlier-source',
      `这是本期更早的一份原文（${earlier.file}），后来更正过。如不是有意改回，请重新导入更正后的原文。`,
    );
  } else {
    const what = `当作 ${issue.id} 期的更正`;
    const how = '如是另一份简报，请单独导入，用 --issue 另给编号。';
    warn('correction', why === undefined ? `${what}。` : `${what}：${why}。${how}`);
  }
  if (printed === null) return told;
  if (printed !== issue.number) {
    warn(
      'number-kept',
      `报头写的是第 ${printed} 期，仍照以前指定的第 ${issue.number} 期。如要改，请用 --number 指定。`,
    );
  } else if (before.number !== null && before.number !== printed) {
    warn(
      'number-changed',
      `期号照报头由第 ${before.number} 期改为第 ${printed} 期。如不对，请用 --number 指定。`,
    );
  }
  return told;
}
