import type { Content } from '#collection/content.ts';

/** What can be renamed. */
export type Kind = 'section' | 'organization' | 'programme';

/** A name in a list, and the one it is to have. */
export interface Renaming {
  kind: Kind;
  from: string;
  to: string;
}

/** The lists in which names can be changed. */
export type RenameLists = Pick<Content, 'sections' | 'organizations' | 'programmes'>;
