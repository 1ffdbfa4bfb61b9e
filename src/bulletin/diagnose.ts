import type { Bulletin, SplitArticle, SplitDiagnostic } from './bulletin.ts';
import { SURE } from './confidence.ts';

/** What an editor should look at in a split, in source order. */
export function diagnose(
  { date, dateBasis }: Bulletin['issue'],
  articles: readonly SplitArticle[],
  doubtfulLines: readonly number[],
  dated: boolean,
): SplitDiagnostic[] {
  const found: SplitDiagnostic[] = [];
  const add = (
    code: string,
    line: number,
    message: string,
    severity: SplitDiagnostic['severity'] = 'warning',
  ): void => {
    found.push({ severity, code, line, message });
  };
  if (articles.length === 0) {
    add('no-articles', 1, '原文里没有找到稿件。请检查是否选错了文件。', 'error');
  }
  if (!dated) {
    add('no-issue-date', 1, '原文里找不到日期。请用 --date YYYY-MM-DD 指定本期日期。', 'error');
  } else if (dateBasis === 'latest-event') {
    add(
      'issue-date-inferred',
      1,
      `本期没有写明日期，取最近一件事的日期 ${date}。如不对，请用 --date 指定。`,
    );
  }
  articles.forEach((article, index) => {
    const { title, confidence, lines } = article;
    const name = `“${title}”`;
    if (article.titleBasis === 'first-sentence') {
      add('no-title', lines[0], `第 ${lines[0]} 行的稿件没有标题，取首句作标题：${name}。请核对。`);
    }
    if (article.dateBasis === 'issue') {
      add('date-from-issue', lines[0], `${name}没有写明日期，取本期日期 ${date}。请核对。`);
    }
    if (confidence < SURE) {
      const line = doubtfulLines[index] as number;
      add(
        'unsure-limits',
        line,
        `${name}（第 ${lines[0]}—${lines[1]} 行）的起止或分段没有把握（${confidence}），请核对第 ${line} 行。`,
      );
    }
  });
  return found.sort((a, b) => a.line - b.line);
}
