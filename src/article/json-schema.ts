import { z } from 'zod';
import { articleSchema, type KnownNames } from './schema.ts';

/** A JSON Schema as draft 7, which editors' tools know best. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

const DAY = '^\\d{4}-\\d{2}-\\d{2}$';

/** The schema of an article's frontmatter as a JSON Schema, with the names of the lists to choose from. */
export function articleJsonSchema(known: KnownNames): JsonSchema {
  const { sections, organizations, mentions } = known;
  const { properties = {}, ...rest } = jsonSchemaOf(articleSchema(known));
  const one = { type: 'string', enum: [...organizations] };
  // What a refinement asks for has no place in what Zod makes of it.
  const added: Record<string, Record<string, unknown>> = {
    section: { enum: [...sections] },
    ...(mentions && { mentions: { items: { type: 'string', enum: [...mentions] } } }),
    date: { pattern: DAY },
    updated: { pattern: DAY },
    organization: {
      type: undefined,
      items: undefined,
      minItems: undefined,
      anyOf: [one, { type: 'array', items: one, minItems: 1 }],
    },
  };
  const entries = Object.entries(properties).map(([name, property]) => [
    name,
    { ...(property as JsonSchema), ...added[name] },
  ]);
  return { ...rest, properties: Object.fromEntries(entries) as Record<string, JsonSchema> };
}

/** Any of our schemas as a JSON Schema of what an editor writes; each field is described with its example. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override({ jsonSchema }) {
      const { description, example } = jsonSchema as { description?: string; example?: string };
      delete jsonSchema['example'];
      if (description !== undefined && example !== undefined) {
        jsonSchema.description = `${description}，例如 ${example}`;
      }
    },
  });
}
