import type { Item } from '#collection/publication.ts';

/** A published item with only what search looks at. */
export function item(title: string, body: string, fields: Partial<Item> = {}): Item {
  return {
    id: '20240302-01',
    file: 'articles/20240302-01.md',
    title,
    body,
    bodyLine: 8,
    date: '2024-03-02',
    dateBasis: 'text',
    section: { slug: 'dongtai', name: '动态', aliases: [] },
    organizations: [{ slug: 'dongpo', name: '东坡区科协', aliases: [] }],
    ...fields,
  };
}
