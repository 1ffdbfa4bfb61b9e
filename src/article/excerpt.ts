import type { Article } from './article.ts';
import { plainBlocks } from './blocks.ts';
import { CELL_END } from './cells.ts';

/**
 * The first words of an article: its summary, or its first paragraph cut after a sentence, else after a clause,
 * else anywhere with an ellipsis.
 *
 * @param limit most code points it may have
 */
export function excerpt(article: Pick<Article, 'summary' | 'body'>, limit: number): string {
  const text = article.summary ?? plainBlocks(article.body)[0]?.replaceAll(CELL_END, ' ') ?? '';
  const points = [...text];
  if (points.length <= limit) return text;
  const head = points.slice(0, limit - 1).join('');
  const sentence = /^.*[。！？]/su.exec(head)?.[0];
  if (sentence && sentence.length * 2 > head.length) return sentence;
  return `${head.replace(/[，、；：\s]+$/u, '')}…`;
}
