import { FILTERS, type Filters } from './facets.ts';
import type { Question } from './search-client.ts';

/** Reads a question from the address's search part; names it does not know are ignored. */
export function readQuestion(search: string): Question {
  const parameters = new URLSearchParams(search);
  const filters: Filters = {};
  for (const name of FILTERS) {
    const value = parameters.get(name);
    if (value) filters[name] = value;
  }
  return {
    text: parameters.get('q') ?? '',
    filters,
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
  };
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
