import type { Manner } from './docx.ts';
import type { Sheet } from './html.ts';
import type { Recipe } from './issue.ts';

const SONG = '"AR PL UMing CN"';
const HEI = '"WenQuanYi Zen Hei"';

const number = (form: string, place = 'bottom-center'): string =>
  `@${place} { content: ${form}; font: 14pt ${SONG}; }`;
const DASHES = '"— " counter(page) " —"';

const OFFICIAL: Sheet = {
  columns: 1,
  sections: 'brackets',
  mark: '',
  titleAlign: 'center',
  indent: true,
  gap: 0,
  credit: 'inline',
  contents: false,
  imprint: true,
  margins: number(DASHES),
  fonts: { text: HEI, title: HEI, heading: HEI },
};

const TABLE = {
  story: 4,
  rows: [
    ['奖项', '数量', '所占比例'],
    ['一等奖', '38', '3.4%'],
    ['二等奖', '76', '6.7%'],
    ['三等奖', '115', '10.1%'],
  ],
};

interface PrintRecipe extends Recipe {
  about: string;
}

/** The fixtures that Chromium prints. */
export const SHEETS: readonly (PrintRecipe & { sheet: Sheet })[] = [
  {
    name: 'pdf-official',
    about:
      'a red masthead, centred larger titles, sections in brackets, page numbers and an imprint',
    bulletin: '科协简报',
    number: 9,
    total: 683,
    date: '2023-09-26',
    cast: 0,
    sections: [
      { name: '要闻', stories: [0, 6, 2] },
      { name: '学会动态', stories: [10] },
      { name: '基层科协', stories: [1, 3, 18, 9] },
    ],
    sheet: OFFICIAL,
  },
  {
    name: 'pdf-two-columns',
    about: 'two columns under a masthead, numbered sections, a running head',
    bulletin: '澜川科协动态',
    number: 12,
    total: 240,
    date: '2024-06-28',
    cast: 1,
    sections: [
      { name: '重要活动', stories: [0, 14, 4, 8] },
      { name: '学术交流', stories: [2, 19, 13] },
      { name: '区县传真', stories: [3, 1, 15, 18, 16] },
    ],
    sheet: {
      ...OFFICIAL,
      columns: 2,
      sections: 'numbered',
      credit: 'inline',
      imprint: false,
      margins: `@top-center { content: "澜川科协动态"; font: 10pt ${SONG}; border-bottom: 0.5pt solid; } ${number('counter(page)')}`,
    },
  },
  {
    name: 'pdf-contents',
    about:
      'contents with leaders on the first page, marks before titles, page numbers with their total',
    bulletin: '鹤汀科技工作通讯',
    number: 3,
    total: 51,
    date: '2022-03-30',
    cast: 2,
    sections: [
      { name: '要闻聚焦', stories: [0, 8, 6] },
      { name: '科普之窗', stories: [9, 14, 1, 12] },
      { name: '人才服务', stories: [11, 5, 18, 13] },
    ],
    sheet: {
      ...OFFICIAL,
      mark: '◆',
      titleAlign: 'left',
      contents: true,
      credit: 'right',
      margins: number('"第 " counter(page) " 页 共 " counter(pages) " 页"', 'bottom-right'),
    },
  },
  {
    name: 'pdf-table',
    about:
      'a ruled table in an item, credits after 供稿 at the right, no indent but space between paragraphs',
    bulletin: '云岭科协通讯',
    number: 17,
    total: 402,
    date: '2021-10-22',
    cast: 0,
    sections: [
      { name: '', stories: [4, 0, 15] },
      { name: '学会工作', stories: [2, 10, 17] },
      { name: '科普活动', stories: [7, 9, 16] },
    ],
    table: TABLE,
    sheet: {
      ...OFFICIAL,
      indent: false,
      gap: 0.5,
      credit: 'source',
      imprint: false,
    },
  },
  {
    name: 'pdf-web-page',
    about: 'a web page as a browser prints it, with bare sections and numbered titles',
    bulletin: '澜川科普信息',
    number: 5,
    total: 88,
    date: '2025-05-20',
    cast: 1,
    sections: [
      { name: '工作动态', stories: [9, 1, 7, 3] },
      { name: '科技人物', stories: [11, 19] },
      { name: '惠民服务', stories: [12, 16, 14] },
    ],
    sheet: {
      ...OFFICIAL,
      sections: 'bare',
      mark: 'number',
      titleAlign: 'left',
      gap: 0.6,
      indent: false,
      imprint: false,
      margins: `@top-left { content: "2025/5/21 09:12"; font: 9pt ${HEI}; } @top-right { content: "澜川科普信息 第5期"; font: 9pt ${HEI}; } @bottom-right { content: counter(page) "/" counter(pages); font: 9pt ${HEI}; }`,
    },
  },
];

/** The fixture that a program draws, and the one that LibreOffice makes from a document. */
export const DRAWN: PrintRecipe = {
  name: 'pdf-drawn',
  about: 'drawn by a program: one typeface, titles flush left and larger, space between paragraphs',
  bulletin: '鹤汀科协信息',
  number: 8,
  total: 130,
  date: '2023-12-29',
  cast: 2,
  sections: [
    { name: '工作动态', stories: [6, 8, 15, 13] },
    { name: '科学普及', stories: [16, 12, 3, 7] },
  ],
};

const BY_HAND: Manner = {
  styles: false,
  sections: 'brackets',
  titleNumbers: false,
  indent: 'style',
  blank: false,
  credit: 'inline',
  contents: false,
  running: true,
  brokenTitles: false,
  framed: false,
  imprint: true,
  faces: { text: '仿宋', title: '宋体', heading: '黑体' },
};

/** The typeface of what LibreOffice prints, so that one is embedded. */
export const PRINTED_FACES: Manner['faces'] = {
  text: 'WenQuanYi Zen Hei',
  title: 'WenQuanYi Zen Hei',
  heading: 'WenQuanYi Zen Hei',
};

/** The fixtures that are Word documents; `pdf` names one that LibreOffice prints of it. */
export const DOCUMENTS: readonly (PrintRecipe & { manner: Manner; pdf?: string })[] = [
  {
    name: 'docx-by-hand',
    pdf: 'pdf-word-processor',
    about: 'titles centred and bold by hand, sections in brackets, heads and page numbers',
    bulletin: '云岭科协简报',
    number: 2,
    total: 690,
    date: '2024-01-31',
    cast: 0,
    sections: [
      { name: '要闻', stories: [0, 8, 6, 15] },
      { name: '基层动态', stories: [1, 3, 5, 9, 18] },
    ],
    manner: BY_HAND,
  },
  {
    name: 'docx-styles',
    pdf: 'pdf-word-processor-styles',
    about: 'sections and titles by heading styles, nothing by hand',
    bulletin: '澜川学会通讯',
    number: 6,
    total: 77,
    date: '2022-12-16',
    cast: 1,
    sections: [
      { name: '学术活动', stories: [2, 17, 19, 10] },
      { name: '科普服务', stories: [14, 12, 16, 7] },
      { name: '组织建设', stories: [13, 15, 18] },
    ],
    manner: { ...BY_HAND, styles: true, sections: 'bare', indent: 'none' },
  },
  {
    name: 'docx-numbering',
    about: 'sections and titles numbered by the program',
    bulletin: '鹤汀科协动态',
    number: 11,
    total: 209,
    date: '2021-06-18',
    cast: 2,
    sections: [
      { name: '上级要求', stories: [6, 8] },
      { name: '县区动态', stories: [1, 9, 5, 11, 18] },
      { name: '学会之声', stories: [2, 10] },
    ],
    manner: { ...BY_HAND, sections: 'numbering', titleNumbers: true, indent: 'spaces' },
  },
  {
    name: 'docx-contents',
    about: 'a table of contents, blank paragraphs between items, credits at the right',
    bulletin: '云岭科普动态',
    number: 4,
    total: 36,
    date: '2023-04-27',
    cast: 0,
    sections: [
      { name: '活动集锦', stories: [9, 1, 14, 3] },
      { name: '人物风采', stories: [11, 19] },
      { name: '服务基层', stories: [7, 12, 16] },
    ],
    manner: { ...BY_HAND, contents: true, blank: true, credit: 'right' },
  },
  {
    name: 'docx-broken-titles',
    about: 'titles broken by hand, paragraphs indented by typed spaces, sources after 供稿',
    bulletin: '澜川科协工作简报',
    number: 15,
    total: 301,
    date: '2020-08-28',
    cast: 1,
    sections: [
      { name: '重点工作', stories: [0, 6, 10, 2] },
      { name: '基层之窗', stories: [3, 15, 18, 5] },
    ],
    manner: { ...BY_HAND, brokenTitles: true, indent: 'spaces', credit: 'source', running: false },
  },
  {
    name: 'docx-framed',
    about: 'all in one cell of a table, as a template has it',
    bulletin: '鹤汀科技信息',
    number: 1,
    total: 12,
    date: '2025-01-24',
    cast: 2,
    sections: [
      { name: '本期要闻', stories: [8, 4, 13, 14] },
      { name: '工作交流', stories: [16, 12, 17, 7] },
    ],
    manner: { ...BY_HAND, framed: true, imprint: false },
  },
  {
    name: 'docx-table',
    about: 'a table in an item, the first items under no section',
    bulletin: '云岭科协快讯',
    number: 20,
    total: 455,
    date: '2022-07-15',
    cast: 0,
    sections: [
      { name: '', stories: [4, 19, 6] },
      { name: '学会动态', stories: [2, 10, 17] },
      { name: '区级科协', stories: [1, 9, 15] },
    ],
    table: TABLE,
    manner: { ...BY_HAND, blank: true, running: false },
  },
  {
    name: 'docx-plain',
    about: 'bare sections by size alone, no indent, no heads',
    bulletin: '澜川科协快报',
    number: 33,
    total: 518,
    date: '2023-11-24',
    cast: 1,
    sections: [
      { name: '要闻速递', stories: [0, 14, 8] },
      { name: '学术前沿', stories: [2, 19, 17] },
      { name: '基层实践', stories: [3, 7, 18] },
    ],
    manner: { ...BY_HAND, sections: 'bare', indent: 'none', running: false, imprint: false },
  },
];
