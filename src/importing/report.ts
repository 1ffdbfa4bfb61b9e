import Table from 'cli-table3';
import type { Furniture, Piece } from '#bulletin/bulletin.ts';
import { widthOf } from '#bulletin/width.ts';
import type { Plan } from './plan.ts';

const FURNITURE = {
  'page-number': '页码',
  'running-head': '页眉页脚',
  masthead: '报头',
  contents: '目录',
  imprint: '版记',
} as const satisfies Record<Furniture, string>;
const DATE_BASIS = { given: '指定', masthead: '报头', 'latest-event': '最近一件事' } as const;

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
    ...outcome(plan, written),
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
      `${Math.round(confidence * 100)}%`,
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
    (piece) =>
      piece.kind === 'furniture'
        ? FURNITURE[piece.furniture]
        : piece.kind === 'heading'
          ? '栏目标题'
          : '署名',
  );
  const listed = [...groups].map(
    ([what, of]) => `${what} ${of.map(({ text }) => text.replace(/\s+/gu, ' ')).join(' ')}`,
  );
  return `不属于正文的：${listed.length > 0 ? listed.join('；') : '没有'}`;
}

function outcome({ writes, kept, replaced, missing }: Plan, written: boolean): string[] {
  const lines = kept.map(
    (path) => `保留：${path} 导入后有人改过，没有覆盖。要换成原文，请加 --force。`,
  );
  for (const { path, savedTo } of replaced) {
    lines.push(`${path} 导入后有人改过，${written ? '已' : '将'}换成原文，旧稿存为 ${savedTo}`);
  }
  for (const id of missing) lines.push(`提醒：原来的稿件 ${id} 不在这份原文里，文件仍然保留。`);
  if (writes.length === 0) return [...lines, '没有变化，没有写入文件。'];
  const verb = written ? '已写入' : '将写入';
  return [...lines, `${verb} ${writes.length} 个文件：`, ...writes.map(({ path }) => `  ${path}`)];
}
