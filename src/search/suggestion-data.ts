import { articlePath, organizationPath, sectionPath } from '#article/permalink.ts';
import { namesOf } from '#collection/content.ts';
import type { Publication } from '#collection/publication.ts';
import { initialsOf } from '#hanzi/initials.ts';
import { searchStrings as strings } from '#i18n/search-strings.ts';
import {
  titlesFileFor,
  type NamesFile,
  type SuggestedName,
  type SuggestedTitle,
} from './suggestion-files.ts';

/** Most titles in one file: the newest. */
const LONGEST_FILE = 40;

/** What is suggested while typing, by file. */
export interface SuggestionFiles {
  names: NamesFile;
  titles: Map<string, SuggestedTitle[]>;
}

/** Arranges sections, organizations and titles for suggestions. */
export function suggestionFiles({ sections, organizations, items }: Publication): SuggestionFiles {
  const words = new Intl.Segmenter('zh', { granularity: 'word' });
  const titles = new Map<string, SuggestedTitle[]>();
  for (const { id, title } of items) {
    const suggested = { title, initials: initialsOf(title), path: articlePath(id) };
    const files = new Set<string>();
    let characters = 0;
    for (const { segment, index, isWordLike } of words.segment(title)) {
      if (isWordLike) {
        const read = suggested.initials.slice(characters, characters + 2);
        const usual = titlesFileFor(title.slice(index, index + 4));
        for (const file of [read, usual]) if (file && /^[a-z0-9]{2}$/.test(file)) files.add(file);
      }
      characters += [...segment].length;
    }
    for (const file of files) {
      const listed = titles.get(file) ?? [];
      if (listed.length < LONGEST_FILE) listed.push(suggested);
      titles.set(file, listed);
    }
  }
  const names = [
    ...organizations.map(({ of, items }) => ({
      items,
      name: suggestedName('organization', namesOf(of), organizationPath(of.slug)),
    })),
    ...sections.map(({ of, items }) => ({
      items,
      name: suggestedName('section', namesOf(of), sectionPath(of.slug)),
    })),
  ];
  const { suggestions: label, kinds } = strings;
  return {
    names: {
      label,
      kinds,
      names: names.filter(({ items }) => items.length > 0).map(({ name }) => name),
      titles: [...titles.keys()].sort(),
    },
    titles,
  };
}

function suggestedName(
  kind: SuggestedName['kind'],
  [name = '', ...aliases]: string[],
  path: string,
): SuggestedName {
  return { kind, name, aliases, initials: [name, ...aliases].map(initialsOf), path };
}
