import { describe, expect, test } from 'vitest';
import type { JsonSchema } from '#article/json-schema.ts';
import { articleSchema } from '#article/schema.ts';
import { collectionManifest, editorSchemas } from '#editing/schemas.ts';

const schemas = editorSchemas({
  sections: [{ slug: 'a', name: '动态', aliases: [] }],
  organizations: [{ slug: 'b', name: '青禾市科协', aliases: ['青禾科协'] }],
  people: [
    { slug: 'li-yunli', name: '李云里', offices: [], articles: [] },
    { slug: 'wang-wei', name: '王伟', offices: [], articles: [] },
    { slug: 'wang-wei-2', name: '王伟', offices: [], articles: [] },
  ],
  districts: [{ name: '东坡区', column: 1, row: 1 }],
  programmes: [{ slug: 'c', name: '看云计划', aliases: ['看云'] }],
});
const fields = schemas['articles']?.properties as Record<string, JsonSchema>;

test('every field of an article is described in Chinese, with an example', () => {
  const { shape } = articleSchema({ sections: [], organizations: [] });
  expect(Object.keys(fields)).toEqual(Object.keys(shape));
  for (const [name, { title, description }] of Object.entries(fields)) {
    expect(title, name).toMatch(/^\p{Script=Han}+$/u);
    expect(description, name).toMatch(new RegExp(`，例如 ${name}: .+`));
  }
});

test('what has to be there and what may be there are what the schema of the checks says', () => {
  expect(schemas['articles']).toMatchObject({
    required: ['title', 'section', 'date', 'organization'],
    additionalProperties: false,
  });
  expect(fields['section']).toMatchObject({ enum: ['动态'] });
  expect(fields['organization']).toMatchObject({
    anyOf: [{ enum: ['青禾市科协', '青禾科协'] }, { items: { enum: ['青禾市科协', '青禾科协'] } }],
  });
});

test('what an article may name is offered: names that one thing has, and slugs of people', () => {
  expect(fields['mentions']).toMatchObject({
    items: {
      enum: [
        ...['李云里', '青禾市科协', '青禾科协', '看云计划', '看云', '东坡区'],
        ...['li-yunli', 'wang-wei', 'wang-wei-2'],
      ],
    },
  });
});

describe('the schema of', () => {
  test.each([
    ['sections', ['slug', 'name', 'aliases', 'order', 'description', 'new']],
    ['organizations', ['slug', 'name', 'aliases', 'district', 'kind', 'new']],
    ['districts', ['slug', 'name', 'column', 'row']],
    ['people', ['slug', 'name', 'offices', 'articles']],
    ['programmes', ['slug', 'name', 'aliases', 'description']],
    ['terms', ['word', 'traditional', 'keep', 'reason']],
  ])('%s describes each entry', (name, keys) => {
    const { properties } = schemas[name]?.items as JsonSchema;
    expect(Object.keys(properties ?? {})).toEqual(keys);
  });
});

test('the language server knows files by their address in small letters', () => {
  const manifest = collectionManifest([new URL('file:///c%3A/内容/articles/2025/A%20b.md')]);
  expect(manifest.entries).toEqual({ 'file:///c:/内容/articles/2025/a b.md': 'articles' });
});
