import type { Rule } from './rule.ts';

/** Names in `notMentions` that stand nowhere in the article: a slip of the pen, or left over. */
export const takenBack: Rule = function* (document) {
  const { article } = document;
  const text = document.passages.map((passage) => passage.text).join('\n');
  for (const name of article?.notMentions ?? []) {
    if (text.includes(name)) continue;
    yield document.atField('notMentions', {
      code: 'unused-not-mention',
      severity: 'warning',
      reason: `“并未提到”里的“${name}”在这篇稿件里没有出现`,
      remedy: '改正这个名称，或删去它',
    });
  }
};
