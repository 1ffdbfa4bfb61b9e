import Table from 'cli-table3';
import type { Piece } from '#bulletin/bulletin.ts';
import { widthOf } from '#bulletin/width.ts';
import { outcomeLines } from './outcome.ts';
import type { Plan } from './plan.ts';
import { DATE_BASIS, nameOfPiece, percent } from './words.ts';

/** Width of the text columns, in em. */
const COLUMN = 18;

/** What an import found and does, for a person to read. `written` tells whether it has been done. */
export function reportPlan(plan: Plan, written: boolean): string {
  const { issue, source, articles, diagnostics } = plan.bulletin;
  const number = issue.number === null ? '' : `，第 ${issue.number} 期`;
  return [
    `${source.file}：${issue.id} 期，${issue.date}（${DATE_BASIS[issue.dateBasis]}）${number}，${issue.publisher}，${articles.length} 条`,
    articleTable(plan),
    setAside(plan.bulletin.pieces),
    ...diagnostics.map(
      ({ severity, line, message }) =>
        `${severity === 'error' ? '错误' : '提醒'}（第 ${line} 行）：${message}`,
    ),
    ...outcomeLines(plan),
    ...writeLines(plan, written),
  ].join('\n');
}

function articleTable({ bulletin }: Plan): string {
  const table = new Table({
    head: ['编号', '标题', '栏目', '日期', '供稿单位', '段', '把握'],
    style: { head: [], border: [] },
  });
  for (const article of bulletin.articles) {
    const { id, title, section, date, dateBasis, organization, paragraphs, confidence } = article;
    table.push([
      id,
      wrap(title),
      wrap(section),
      dateBasis === 'issue' ? `${date}\n据本期日期` : date,
      organization.map(wrap).join('\n'),
      paragraphs.length,
      percent(confidence),
    ]);
  }
  return table.toString();
}

/** Breaks text into lines that a terminal of usual width has room for; the table itself breaks at spaces only. */
function wrap(text: string): string {
  const lines = [''];
  for (const character of text) {
    const line = (lines.at(-1) as string) + character;
    if (widthOf(line) <= COLUMN) lines[lines.length - 1] = line;
    else lines.push(character);
  }
  return lines.join('\n');
}

/** What stands in no article's text, so that an editor sees that nothing went missing. */
function setAside(pieces: readonly Piece[]): string {
  const groups = Map.groupBy(
    pieces.filter(({ kind }) => kind !== 'title' && kind !== 'paragraph' && kind !== 'mark'),
    nameOfPiece,
  );
  const listed = [...groups].map(
    ([what, of]) => `${what} ${of.map(({ text }) => text.replace(/\s+/gu, ' ')).join(' ')}`,
  );
  return `不属于正文的：${listed.length > 0 ? listed.join('；') : '没有'}`;
}

function writeLines({ writes }: Plan, written: boolean): string[] {
  if (writes.length === 0) return ['没有变化，没有写入文件。'];
  const verb = written ? '已写入' : '将写入';
  return [
    `${verb} ${writes.length} 个文件：`,
    ...writes.map(({ path, content }) => `  ${path}${content === undefined ? '（移走）' : ''}`),
  ];
}
