import type { Rule } from './rule.ts';

/** A rule for one run over all articles. Articles of one title: on one day the same item twice, on others perhaps a column of that name. */
export function repeatedTitles(): Rule {
  const first = new Map<string, { file: string; date: string }>();
  return function* (document) {
    const { article, file } = document;
    if (!article || article.withdrawn) return;
    const other = first.get(article.title);
    if (!other) {
      first.set(article.title, { file, date: article.date });
      return;
    }
    const sameDay = other.date === article.date;
    yield document.atField('title', {
      code: 'repeated-title',
      severity: sameDay ? 'error' : 'warning',
      reason: `标题与 ${other.file} 相同`,
      remedy: sameDay ? '同一天的同一条稿件只留一个文件，或改标题' : '看看是不是同一条稿件',
    });
  };
}
