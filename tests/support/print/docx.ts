import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LeaderType,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type ParagraphChild,
} from 'docx';
import { sayDay } from './html.ts';
import type { PrintedIssue, PrintedItem } from './issue.ts';

/** How an issue is made in a word processor. */
export interface Manner {
  /** Titles and sections by heading styles, or by hand: centred, bold, larger. */
  styles: boolean;
  sections: 'brackets' | 'numbering' | 'bare';
  titleNumbers: boolean;
  /** First lines by indent, by two typed spaces, or not at all. */
  indent: 'style' | 'spaces' | 'none';
  /** An empty paragraph between items. */
  blank: boolean;
  credit: 'inline' | 'right' | 'source';
  contents: boolean;
  running: boolean;
  /** Long titles broken by hand. */
  brokenTitles: boolean;
  /** All in one cell of a table, as some templates have it. */
  framed: boolean;
  imprint: boolean;
  faces: { text: string; title: string; heading: string };
}

type Block = Paragraph | Table;

/** A bulletin as a Word document. */
export async function toDocx(issue: PrintedIssue, manner: Manner): Promise<Uint8Array> {
  const body = [
    ...masthead(issue),
    ...(manner.contents ? contents(issue) : []),
    ...framed(
      issue.sections.flatMap(({ name, items }) => [
        ...heading(name, manner),
        ...items.flatMap((item) => story(item, manner)),
      ]),
      manner,
    ),
    ...(manner.imprint ? imprint(issue) : []),
  ];
  const level = (text: string, format: 'chineseCounting' | 'decimal') => ({
    level: 0,
    format: LevelFormat[format === 'decimal' ? 'DECIMAL' : 'CHINESE_COUNTING'],
    text,
    alignment: AlignmentType.LEFT,
  });
  const running = {
    headers: {
      default: new Header({
        children: [new Paragraph({ alignment: AlignmentType.CENTER, text: issue.bulletin })],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [
              new TextRun('— '),
              new TextRun({ children: [PageNumber.CURRENT] }),
              new TextRun(' —'),
            ],
          }),
        ],
      }),
    },
  };
  const document = new Document({
    styles: { default: { document: { run: { font: manner.faces.text, size: 32 } } } },
    numbering: {
      config: [
        { reference: 'sections', levels: [level('%1、', 'chineseCounting')] },
        { reference: 'titles', levels: [level('%1.', 'decimal')] },
      ],
    },
    sections: [{ ...(manner.running && running), children: body }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function masthead({ bulletin, number, total, date, publisher }: PrintedIssue): Block[] {
  const day = sayDay(date);
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [
        new TextRun({ text: [...bulletin].join(' '), bold: true, size: 88, color: 'CC0000' }),
      ],
    }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      text: `〔${day.year}〕第${number}期（总第${total}期）`,
    }),
    new Paragraph({
      tabStops: [{ type: TabStopType.RIGHT, position: 8800 }],
      children: [new TextRun(publisher), new TextRun({ children: [new Tab(), day.text] })],
    }),
  ];
}

function contents({ sections }: PrintedIssue): Block[] {
  let page = 1;
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ text: '目\u3000录', bold: true })],
    }),
    ...sections.flatMap(({ items }) =>
      items.map(
        ({ title }) =>
          new Paragraph({
            tabStops: [{ type: TabStopType.RIGHT, position: 8800, leader: LeaderType.DOT }],
            children: [new TextRun(title), new TextRun({ children: [new Tab(), String(page++)] })],
          }),
      ),
    ),
  ];
}

function heading(name: string, { sections, styles, faces }: Manner): Block[] {
  if (name === '') return [];
  if (sections === 'numbering') {
    return [
      new Paragraph({
        numbering: { reference: 'sections', level: 0 },
        ...(styles && { heading: HeadingLevel.HEADING_1 }),
        children: [new TextRun({ text: name, font: faces.heading })],
      }),
    ];
  }
  const text = sections === 'brackets' ? `【${name}】` : name;
  if (styles) return [new Paragraph({ heading: HeadingLevel.HEADING_1, text })];
  return [new Paragraph({ children: [new TextRun({ text, font: faces.heading, size: 36 })] })];
}

function story(item: PrintedItem, manner: Manner): Block[] {
  const names = item.credit.join('、');
  const inline = manner.credit === 'inline' && names !== '' && !item.table;
  const paragraphs = item.paragraphs.map(
    (text, index) => text + (inline && index === item.paragraphs.length - 1 ? `（${names}）` : ''),
  );
  return [
    ...(manner.blank ? [new Paragraph('')] : []),
    titleOf(item.title, manner),
    ...paragraphs.map((text) => paragraphOf(text, manner)),
    ...(item.table ? [tableOf(item.table)] : []),
    ...(names !== '' && !inline
      ? [
          new Paragraph({
            alignment: AlignmentType.RIGHT,
            text: manner.credit === 'source' ? `供稿：${names}` : `（${names}）`,
          }),
        ]
      : []),
  ];
}

function titleOf(title: string, { styles, titleNumbers, brokenTitles, faces }: Manner): Paragraph {
  const middle = Math.ceil(title.length / 2);
  const parts =
    brokenTitles && title.length > 16 ? [title.slice(0, middle), title.slice(middle)] : [title];
  const look = styles ? {} : { bold: true, size: 36, font: faces.title };
  const children: ParagraphChild[] = parts.map(
    (text, index) => new TextRun({ text, ...look, ...(index > 0 && { break: 1 }) }),
  );
  return new Paragraph({
    children,
    ...(styles ? { heading: HeadingLevel.HEADING_2 } : { alignment: AlignmentType.CENTER }),
    ...(titleNumbers && { numbering: { reference: 'titles', level: 0 } }),
  });
}

function paragraphOf(text: string, { indent }: Manner): Paragraph {
  if (indent === 'spaces') return new Paragraph(`\u3000\u3000${text}`);
  return new Paragraph({ text, ...(indent === 'style' && { indent: { firstLine: 640 } }) });
}

function tableOf(rows: readonly string[][]): Table {
  return new Table({
    rows: rows.map(
      (row) =>
        new TableRow({
          children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })),
        }),
    ),
  });
}

function framed(blocks: Block[], manner: Manner): Block[] {
  if (!manner.framed) return blocks;
  return [new Table({ rows: [new TableRow({ children: [new TableCell({ children: blocks })] })] })];
}

function imprint({ publisher, date, city }: PrintedIssue): Block[] {
  return [
    new Paragraph(''),
    new Paragraph(`报：${city}委、市政府办公室。`),
    new Paragraph(`送：${city}各区县科协、市级学会。`),
    new Paragraph({
      tabStops: [{ type: TabStopType.RIGHT, position: 8800 }],
      children: [
        new TextRun(publisher),
        new TextRun({ children: [new Tab(), `${sayDay(date).text}印发`] }),
      ],
    }),
  ];
}
