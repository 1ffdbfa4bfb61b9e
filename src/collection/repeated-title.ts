import type { Article } from '#article/article.ts';
import { toSimplified } from '#hanzi/simplified.ts';

/** What tells whether two articles are one item; the title as its file has it. */
export type Headline = Pick<Article, 'title' | 'date' | 'script' | 'withdrawn'>;

/** What is said of an article whose title another one of its day has, in Chinese, without closing punctuation. */
export function repeatedTitle(file: string): { code: string; reason: string; remedy: string } {
  return {
    code: 'repeated-title',
    reason: `标题与 ${file} 相同`,
    remedy: '同一天的同一条稿件只留一个文件，或改标题',
  };
}

/** The first article that has a title on its day, as the Simplified pages show both. */
export function articleTitled<T extends Headline>(
  title: string,
  date: string,
  articles: readonly T[],
): T | undefined {
  return articles.find(
    (other) =>
      other.date === date &&
      !other.withdrawn &&
      (other.script === 'Hant' ? toSimplified(other.title) : other.title) === title,
  );
}
