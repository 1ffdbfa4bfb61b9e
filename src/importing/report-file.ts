import { escapeParagraph } from '#article/escape.ts';
import { writeTable } from '#article/table.ts';
import { inSourceOrder, outcomeLines } from './outcome.ts';
import type { Plan } from './plan.ts';
import { DATE_BASIS, FORMATS, nameOfPiece, percent } from './words.ts';

/**
 * The report of an import as Markdown in Chinese, kept beside the source: what the bulletin was split into, what an
 * editor should look at with its lines, and what stands in no article. The same plan gives the same report.
 */
export function reportFile(plan: Plan): string {
  const { issue, source, articles } = plan.bulletin;
  const facts = [
    `原文：${source.file}（${FORMATS[source.format]}，${source.encoding}，存为 ${plan.record.source.file}）`,
    `校验值：SHA-256 ${source.sha256}`,
    `日期：${issue.date}（${DATE_BASIS[issue.dateBasis]}）`,
    `期号：${issue.number ?? '没有'}`,
    `编印单位：${issue.publisher}`,
  ];
  const blocks = [
    `# ${issue.id} 期的导入报告`,
    list(facts),
    `## 稿件（${articles.length} 条）`,
    ...(articles.length > 0 ? [articleTable(plan)] : []),
    '## 请核对',
    list(diagnosticLines(plan)),
    '## 不属于正文的',
    list(asideLines(plan)),
    '## 编辑改过的和不见了的稿件',
    list(outcomeLines(plan)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function articleTable({ bulletin }: Plan): string {
  const head = ['编号', '标题', '栏目', '日期', '供稿单位', '段', '行', '把握'];
  const rows = bulletin.articles.map((article) => [
    article.id,
    article.title,
    article.section,
    article.dateBasis === 'issue' ? `${article.date}（据本期日期）` : article.date,
    article.organization.join('、'),
    String(article.paragraphs.length),
    article.lines.join('—'),
    percent(article.confidence),
  ]);
  return writeTable([head, ...rows]);
}

function diagnosticLines({ bulletin }: Plan): string[] {
  return inSourceOrder(bulletin.diagnostics).map(
    ({ severity, line, message }) =>
      `${severity === 'error' ? '错误' : '提醒'}（第 ${line} 行）：${message}`,
  );
}

function asideLines({ bulletin }: Plan): string[] {
  return bulletin.pieces
    .filter(({ kind }) => kind !== 'title' && kind !== 'paragraph' && kind !== 'mark')
    .map(
      (piece) =>
        `第 ${piece.line} 行，${nameOfPiece(piece)}：${piece.text.replace(/\s+/gu, ' ').trim()}`,
    );
}

function list(lines: readonly string[]): string {
  return lines.length > 0 ? lines.map((line) => `- ${escapeParagraph(line)}`).join('\n') : '没有。';
}
