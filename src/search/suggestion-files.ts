import { usualInitial } from '#hanzi/usual-initial.ts';

/** Where suggestions stand, below the site's address in a script. */
export const SUGGESTIONS_PATH = '/data/suggestions/';

/** The file of sections and organizations, without `.json`; those of titles are named by two initials. */
export const NAMES = 'names';

/** An organization or a section that can be suggested. */
export interface SuggestedName {
  kind: 'section' | 'organization';
  name: string;
  /** What else it is called. */
  aliases: string[];
  /** The initials of the name and of each alias, as `initialsOf` gives them. */
  initials: string[];
  path: string;
}

/** An article that can be suggested. */
export interface SuggestedTitle {
  title: string;
  initials: string;
  path: string;
}

/** The file that suggestions begin with. */
export interface NamesFile {
  /** What the list is called, and each kind of suggestion. */
  label: string;
  kinds: Record<'section' | 'organization' | 'title', string>;
  names: SuggestedName[];
  /** The names of all files of titles. */
  titles: string[];
}

/** The file in which titles stand that hold what is typed at the beginning of a word; undefined for too little. */
export function titlesFileFor(typed: string): string | undefined {
  const initials = [...typed.replace(/\s/gu, '')].slice(0, 2).map(usualInitial).join('');
  return /^[a-z0-9]{2}$/.test(initials) ? initials : undefined;
}
