import { articleJsonSchema, jsonSchemaOf, type JsonSchema } from '#article/json-schema.ts';
import { termsSchema } from '#article/term.ts';
import {
  mentionable,
  namesOf,
  sectionNames,
  type Content,
  type NameLists,
} from '#collection/content.ts';
import {
  districtsSchema,
  organizationsSchema,
  peopleSchema,
  programmesSchema,
  sectionsSchema,
} from '#site/lists.ts';
import { redirectsSchema } from '#site/redirects.ts';
import { siteSchema } from '#site/settings.ts';

/** The lists by which an editor is helped to write. */
export type EditorLists = NameLists & Pick<Content, 'sections'>;

/** JSON Schemas for the files of a content folder, by what they describe. */
export function editorSchemas(lists: EditorLists): Record<string, JsonSchema> {
  return {
    articles: articleJsonSchema({
      sections: sectionNames(lists.sections),
      organizations: lists.organizations.flatMap(namesOf),
      ...mentionable(lists),
    }),
    sections: jsonSchemaOf(sectionsSchema),
    organizations: jsonSchemaOf(organizationsSchema),
    people: jsonSchemaOf(peopleSchema),
    programmes: jsonSchemaOf(programmesSchema),
    site: jsonSchemaOf(siteSchema),
    terms: jsonSchemaOf(termsSchema),
    districts: jsonSchemaOf(districtsSchema),
    redirects: jsonSchemaOf(redirectsSchema),
  };
}

/** Which files are articles, as the language server of Astro reads it: addresses in small letters. */
export function collectionManifest(articleFiles: readonly URL[]): {
  collections: { name: string; hasSchema: boolean }[];
  entries: Record<string, string>;
} {
  const address = ({ href }: URL): string => decodeURIComponent(href).toLowerCase();
  return {
    collections: [{ name: 'articles', hasSchema: true }],
    entries: Object.fromEntries(articleFiles.map((file) => [address(file), 'articles'])),
  };
}
