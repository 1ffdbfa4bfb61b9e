import type { Bulletin, Piece } from './bulletin.ts';

/** A split that does not hold all of its source: a defect of this program, never the editor's fault. */
export class TextLost extends Error {
  override readonly name = 'TextLost';
}

/**
 * Checks the promise that every split is held to: the pieces joined are the source, and the titles and paragraphs
 * of the articles are their pieces, white space and U+FEFF aside.
 *
 * @throws {TextLost}
 */
export function assertNothingLost({ articles, pieces }: Bulletin, source: string): void {
  if (solid(pieces.map(({ text }) => text)) !== solid([source])) {
    throw new TextLost(
      '拆分后的文字与原文不一致，没有写入任何文件。请把这份原文交给程序的维护者。',
    );
  }
  const ofArticle = Map.groupBy(pieces, ({ article }) => article);
  for (const { id, title, titleBasis, paragraphs } of articles) {
    const own = (kind: Piece['kind']): string =>
      solid((ofArticle.get(id) ?? []).flatMap((piece) => (piece.kind === kind ? piece.text : [])));
    const printed = titleBasis === 'printed' ? solid([title]) : '';
    if (own('title') !== printed || own('paragraph') !== solid(paragraphs)) {
      throw new TextLost(
        `稿件“${title}”与原文不一致，没有写入任何文件。请把这份原文交给程序的维护者。`,
      );
    }
  }
}

/** `\s` is JavaScript's white space, U+FEFF included. */
function solid(texts: readonly string[]): string {
  return texts.join('').replace(/\s+/gu, '');
}
