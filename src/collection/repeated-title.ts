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

/** The title of an article as the Simplified pages show it. */
export function shownTitle({ title, script }: Pick<Headline, 'title' | 'script'>): string {
  return script === 'Hant' ? toSimplified(title) : title;
}

/** The first article that has a title on its day. @param title as the Simplified pages show it */
export function articleTitled<T extends Headline>(
  title: string,
  date: string,
  articles: readonly T[],
): T | undefined {
  return articles.find(
    (other) => other.date === date && !other.withdrawn && shownTitle(other) === title,
  );
}
