import { repeatedTitle } from '#collection/repeated-title.ts';
import type { Rule } from './rule.ts';

/** A rule for one run over all articles. Articles of one title: on one day the same item twice, on others perhaps a column of that name. */
export function repeatedTitles(): Rule {
  const titled = new Map<string, { file: string; date: string }[]>();
  return function* (document) {
    const { article, file } = document;
    if (!article || article.withdrawn) return;
    const others = titled.get(article.title) ?? [];
    titled.set(article.title, [...others, { file, date: article.date }]);
    const other = others.find(({ date }) => date === article.date) ?? others[0];
    if (!other) return;
    yield document.atField('title', {
      ...repeatedTitle(other.file),
      ...(other.date === article.date
        ? { severity: 'error' }
        : { severity: 'warning', remedy: '看看是不是同一条稿件' }),
    });
  };
}
