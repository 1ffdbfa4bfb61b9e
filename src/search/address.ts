import { BOUNDS, FILTERS, type FilterName, type Filters } from './facets.ts';
import type { Question } from './search-client.ts';

/** White space, control and format characters, as the fold leaves them out: nothing one could look for. */
const UNSEEN = /^[\s\p{Cc}\p{Cf}]*$/u;

/** Reads a question from the address's search part; names it does not know, and bounds that are no day, are ignored. */
export function readQuestion(search: string): Question {
  const parameters = new URLSearchParams(search);
  const filters: Filters = {};
  for (const name of FILTERS) {
    const value = parameters.get(name);
    if (value && !isNoDay(name, value)) filters[name] = value;
  }
  // As a box takes what is pasted into it: a line break parts words.
  const text = (parameters.get('q') ?? '').replace(/[\r\n]+/g, ' ');
  return {
    text: UNSEEN.test(text) ? '' : text,
    filters,
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
  };
}

/** Asks Date, not `isDay` of an article: that asks Temporal, which not all readers' browsers have. */
function isNoDay(name: FilterName, value: string): boolean {
  return BOUNDS.some((bound) => bound === name) && new Date(value).toJSON()?.slice(0, 10) !== value;
}

/** Writes a question as an address's search part; what is left at its default is left out. */
export function writeQuestion({ text, filters, sort }: Question): string {
  const parameters = new URLSearchParams();
  if (text.trim() !== '') parameters.set('q', text);
  for (const name of FILTERS) {
    const value = filters[name];
    if (value) parameters.set(name, value);
  }
  if (sort !== 'relevance') parameters.set('sort', sort);
  return parameters.size > 0 ? `?${parameters}` : '';
}

/** Whether a question asks for nothing yet. */
export function isBlank({ text, filters }: Question): boolean {
  return text.trim() === '' && Object.keys(filters).length === 0;
}

/** Whether what is typed goes on from what was typed before, or takes back of it, and is no other search. */
export function goesOn(former: string, text: string): boolean {
  return text !== '' && (text.startsWith(former) || former.startsWith(text));
}
