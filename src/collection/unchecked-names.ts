import type { Article } from '#article/article.ts';
import type { Content } from './content.ts';
import { createNamer } from './mentions.ts';

/** A person whom an article names, and who no editor has said it is. */
export interface UncheckedName {
  article: Article;
  name: string;
  /** undefined for a name of people.yaml that stands in the article without its office. */
  office: string | undefined;
}

/**
 * The people that articles name and of whom no editor has said who they are: found by their office, or of a name that
 * is in people.yaml. A site that lists nobody has none.
 */
export function uncheckedNames(content: Content): UncheckedName[] {
  if (content.people.length === 0) return [];
  const namer = createNamer(content);
  const listed = [...new Set(content.people.map(({ name }) => name))];
  return content.articles
    .filter(({ withdrawn }) => !withdrawn)
    .flatMap((article) => {
      const { people } = namer.mentionsOf(article);
      const found = people.filter(({ person }) => !person);
      const seen = new Set([...people.map(({ name }) => name), ...(article.notMentions ?? [])]);
      const text = `${article.title}\n${article.body}`;
      const bare = listed.filter((name) => !seen.has(name) && text.includes(name));
      return [...found, ...bare.map((name) => ({ name, office: undefined }))].map(
        ({ name, office }) => ({ article, name, office }),
      );
    });
}
