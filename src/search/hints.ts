import { writeQuestion } from './address.ts';
import type { FacetControls } from './facet-controls.ts';
import type { Near } from './nearest.ts';
import { inBrief, type Say } from './page-strings.ts';
import type { Found, Question } from './search-client.ts';

/** A link of the search page to another question. */
export function questionLink(question: Question, text: string): Element {
  const link = document.createElement('a');
  link.href = location.pathname + writeQuestion(question);
  link.textContent = text;
  const entry = document.createElement('li');
  entry.append(link);
  return entry;
}

/** Links to all that an organization or section has published, where the query is its name. */
export function namedLinks(
  { text }: Question,
  { fold }: Found,
  controls: FacetControls,
  say: Say,
): Element[] {
  const { organizations, sections } = controls.named(fold(text), fold);
  const link = (facet: 'organization' | 'section') => (slug: string) => {
    const { name, count } = controls.choice(facet, slug);
    const question: Question = { text: '', filters: { [facet]: slug }, sort: 'relevance' };
    return questionLink(question, say('counted', { name: say('namedHere', { name }), count }));
  };
  return [...organizations.map(link('organization')), ...sections.map(link('section'))];
}

/** A link for each question near one that found nothing. */
export function nearLinks(near: readonly Near[], say: Say): Element[] {
  return near.map(({ question, total, widened }) => {
    const name = say(widened ? 'withoutFilters' : 'nearest', {
      text: inBrief(question.text),
    });
    return questionLink(question, say('counted', { name, count: total }));
  });
}
