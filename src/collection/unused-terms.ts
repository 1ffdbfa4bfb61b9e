import { plainBlocks } from '#article/blocks.ts';
import type { Diagnostic, Place } from '#source/diagnostic.ts';
import { namesOf, type Content } from './content.ts';

/**
 * The entries of terms.yaml whose word stands nowhere in the content: a slip of the pen, or left over.
 *
 * @param file path of terms.yaml for messages
 * @param placeOf where in the file a path of its value stands
 */
export function unusedTerms(
  content: Content,
  file: string,
  placeOf: (path: readonly PropertyKey[]) => Place,
): Diagnostic[] {
  const text = [...texts(content)].join('\n');
  return content.terms.flatMap(({ word }, index): Diagnostic[] => {
    if (text.includes(word)) return [];
    return [
      {
        severity: 'warning',
        code: 'unused-term',
        file,
        ...placeOf([index, 'word']),
        reason: `“${word}”在全部内容里没有出现`,
        remedy: '改正这个词，或删去这一条',
      },
    ];
  });
}

function* texts({ site, sections, organizations, issues, articles }: Content): Generator<string> {
  yield* [site.name, site.association, site.publisher, site.description, ...site.about];
  for (const { name, description = '' } of sections) yield* [name, description];
  for (const organization of organizations) yield* namesOf(organization);
  for (const { publisher } of issues) yield publisher;
  for (const { title, summary = '', correction = '', body } of articles) {
    yield* [title, summary, correction, ...plainBlocks(body)];
  }
}
