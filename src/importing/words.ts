import type { Bulletin, Furniture, Piece } from '#bulletin/bulletin.ts';

/** How an editor knows what a splitter tells apart. */

const FURNITURE = {
  'page-number': '页码',
  'running-head': '页眉页脚',
  masthead: '报头',
  contents: '目录',
  imprint: '版记',
} as const satisfies Record<Furniture, string>;

const KINDS = {
  title: '标题',
  paragraph: '正文',
  heading: '栏目',
  credit: '署名',
  mark: '标记',
} as const satisfies Record<Exclude<Piece['kind'], 'furniture'>, string>;

export const DATE_BASIS = {
  given: '指定',
  masthead: '报头',
  'latest-event': '最近一件事',
} as const satisfies Record<Bulletin['issue']['dateBasis'], string>;

export const FORMATS = {
  text: '文本',
  pdf: 'PDF',
  docx: 'Word',
} as const satisfies Record<Bulletin['source']['format'], string>;

/** What a piece of a bulletin is called. */
export function nameOfPiece(piece: Piece): string {
  return piece.kind === 'furniture' ? FURNITURE[piece.furniture] : KINDS[piece.kind];
}

export const percent = (confidence: number): string => `${Math.round(confidence * 100)}%`;
