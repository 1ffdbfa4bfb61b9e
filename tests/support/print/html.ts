import { chineseNumber } from '#bulletin/docx/numerals.ts';
import type { PrintedIssue, PrintedItem } from './issue.ts';

/** How an issue is laid out for print. */
export interface Sheet {
  columns: 1 | 2;
  sections: 'brackets' | 'numbered' | 'bare';
  /** Before each title. */
  mark: '' | '◆' | 'number';
  titleAlign: 'center' | 'left';
  indent: boolean;
  /** Space between paragraphs, in lines. */
  gap: number;
  credit: 'inline' | 'right' | 'source';
  contents: boolean;
  imprint: boolean;
  /** CSS of the foot and head of pages, by place. */
  margins: string;
  fonts: { text: string; title: string; heading: string };
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A bulletin as a sheet of HTML to be printed on A4, 22 lines of 28 characters. */
export function toHtml(issue: PrintedIssue, sheet: Sheet): string {
  const { columns, indent, gap, fonts, titleAlign } = sheet;
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${issue.bulletin}</title><style>
@page { size: A4; margin: 37mm 26mm 35mm 28mm; ${sheet.margins} }
body { margin: 0; font: 16pt/28.9pt ${fonts.text}; text-align: justify; }
.name { font: 44pt/60pt ${fonts.heading}; color: #c00; text-align: center; letter-spacing: 0.4em; }
.number { text-align: center; } .made { display: flex; justify-content: space-between; }
.rule { border-top: 2pt solid #c00; margin: 4pt 0 20pt; }
h1 { font: 16pt/28.9pt ${fonts.heading}; margin: 14pt 0 6pt; text-align: ${columns === 2 ? 'left' : 'center'}; }
h2 { font: 18pt/30pt ${fonts.title}; margin: 12pt 0 4pt; text-align: ${titleAlign}; break-after: avoid; text-wrap: balance; }
p { margin: 0 0 ${gap}lh; ${indent ? 'text-indent: 2em;' : ''} }
.right { text-align: right; text-indent: 0; }
.columns { ${columns === 2 ? 'columns: 2; column-gap: 2em; font-size: 12pt; line-height: 20pt;' : ''} }
.columns h2 { ${columns === 2 ? 'font-size: 13pt; line-height: 20pt;' : ''} }
.contents { break-after: page; } .contents h1 { text-align: center; }
.entry { display: flex; } .entry i { flex: 1; overflow: hidden; font-style: normal; height: 28.9pt; }
table { border-collapse: collapse; width: 100%; font-size: 14pt; } td { border: 0.75pt solid; padding: 0 4pt; text-align: center; }
.imprint { margin-top: 30pt; border-top: 1pt solid; border-bottom: 1pt solid; font-size: 14pt; }
</style><body>${masthead(issue)}${sheet.contents ? contents(issue) : ''}<div class="columns">${issue.sections
    .map(
      ({ name, items }, index) =>
        heading(name, index, sheet) + items.map((item, k) => story(item, k, sheet)).join(''),
    )
    .join('')}</div>${sheet.imprint ? imprint(issue) : ''}</body></html>`;
}

function masthead({ bulletin, number, total, date, publisher }: PrintedIssue): string {
  const day = sayDay(date);
  return `<div class="name">${bulletin}</div><div class="number">〔${day.year}〕第${number}期（总第${total}期）</div><div class="made"><span>${publisher}</span><span>${day.text}</span></div><div class="rule"></div>`;
}

function contents({ sections }: PrintedIssue): string {
  const dots = '.'.repeat(90);
  let page = 1;
  const entries = sections.flatMap(({ items }) =>
    items.map(
      ({ title }) =>
        `<div class="entry"><span>${escape(title)}</span><i>${dots}</i><span>${page++}</span></div>`,
    ),
  );
  return `<div class="contents"><h1>目\u3000录</h1>${entries.join('')}</div>`;
}

function heading(name: string, index: number, { sections }: Sheet): string {
  if (name === '') return '';
  const text = {
    brackets: `【${name}】`,
    numbered: `${chineseNumber(index + 1)}、${name}`,
    bare: name,
  }[sections];
  return `<h1>${text}</h1>`;
}

function story(item: PrintedItem, index: number, { mark, credit }: Sheet): string {
  const before = mark === 'number' ? `${index + 1}. ` : mark;
  const names = item.credit.join('、');
  const paragraphs = item.paragraphs.map(escape);
  const inline = credit === 'inline' && names !== '' && !item.table;
  if (inline) paragraphs[paragraphs.length - 1] += `（${names}）`;
  const table = item.table?.map(
    (row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`,
  );
  const signed =
    names === '' || inline
      ? ''
      : `<p class="right">${credit === 'source' ? `供稿：${names}` : `（${names}）`}</p>`;
  return `<h2>${before}${escape(item.title)}</h2>${paragraphs.map((text) => `<p>${text}</p>`).join('')}${table ? `<table>${table.join('')}</table>` : ''}${signed}`;
}

function imprint({ publisher, date, city }: PrintedIssue): string {
  return `<div class="imprint"><div>报：${city}委、市政府办公室。</div><div>送：${city}各区县科协、市级学会。</div><div class="made"><span>${publisher}</span><span>${sayDay(date).text}印发</span></div></div><div>（共印120份）</div>`;
}

/** A day as a masthead has it. */
export function sayDay(date: string): { year: number; text: string } {
  const { year, month, day } = Temporal.PlainDate.from(date);
  return { year, text: `${year}年${month}月${day}日` };
}
