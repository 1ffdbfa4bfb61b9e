import type { Bulletin } from './bulletin.ts';

/** The same split under another issue id and other article ids, given in the articles' order. */
export function withIds(bulletin: Bulletin, issue: string, ids: readonly string[]): Bulletin {
  const renamed = new Map(bulletin.articles.map(({ id }, index) => [id, ids[index] ?? id]));
  return {
    ...bulletin,
    issue: { ...bulletin.issue, id: issue },
    articles: bulletin.articles.map((article, index) => ({
      ...article,
      id: ids[index] ?? article.id,
    })),
    pieces: bulletin.pieces.map((piece) => ({
      ...piece,
      article: piece.article === null ? null : (renamed.get(piece.article) ?? piece.article),
    })),
  };
}
