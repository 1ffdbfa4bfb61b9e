import { articleJsonSchema, jsonSchemaOf, type JsonSchema } from '#article/json-schema.ts';
import { termsSchema } from '#article/term.ts';
import { namesOf, type Content } from '#collection/content.ts';
import { districtsSchema, organizationsSchema, sectionsSchema } from '#site/lists.ts';
import { redirectsSchema } from '#site/redirects.ts';
import { siteSchema } from '#site/settings.ts';

/** JSON Schemas for the files of a content folder, by what they describe. */
export function editorSchemas({
  sections,
  organizations,
}: Pick<Content, 'sections' | 'organizations'>): Record<string, JsonSchema> {
  return {
    articles: articleJsonSchema({
      sections: sections.map(({ name }) => name),
      organizations: organizations.flatMap(namesOf),
    }),
    sections: jsonSchemaOf(sectionsSchema),
    organizations: jsonSchemaOf(organizationsSchema),
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
