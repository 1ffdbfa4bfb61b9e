import type { ArticleDocument } from './document.ts';
import type { Finding } from './finding.ts';

/** A correction or a withdrawal tells its day, which is not before the item's own. */
export function* corrections(document: ArticleDocument): Generator<Finding> {
  const { article } = document;
  if (!article) return;
  const { correction, updated, date } = article;
  if (correction !== undefined && updated === undefined) {
    yield document.atField('correction', {
      code: 'correction-without-day',
      reason: '写了更正说明，没有写更正日期',
      remedy: '加上一行，例如 updated: 2023-09-01',
    });
  }
  if (updated !== undefined && updated < date) {
    yield document.atField('updated', {
      code: 'correction-too-early',
      reason: `更正日期 ${updated} 早于稿件日期 ${date}`,
      remedy: '看看哪一个写错了',
    });
  }
}
