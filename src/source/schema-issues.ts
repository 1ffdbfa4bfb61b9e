import { z } from 'zod';
import { nearest } from './nearest.ts';

/** What an editor is told of a field: Chinese label, the rule in words, an example as it stands in the file. */
export interface FieldHelp {
  title: string;
  description: string;
  example: string;
}

export interface Explained {
  code: string;
  path: PropertyKey[];
  reason: string;
  remedy: string;
  /** The name that is in no list, where that is what is wrong. */
  name?: string | undefined;
  /** Where the field stands that was most likely meant by one that is unknown. */
  meant?: PropertyKey[] | undefined;
}

/** Attaches help to a field; the same words serve messages, the editors' forms and the JSON Schema. */
export function field<T extends z.ZodType>(schema: T, help: FieldHelp): T {
  return schema.meta({ ...help });
}

/** A rule of our own: what Zod reports of it carries its words in `params`. */
export function rule(
  context: z.RefinementCtx,
  code: string,
  reason: string,
  remedy: string,
  path: PropertyKey[] = [],
  name?: string,
): void {
  const params = { code, reason, remedy, name };
  context.addIssue({ code: 'custom', message: reason, path, params });
}

/**
 * Turns an issue of Zod into words for an editor; one issue for several unknown keys becomes several.
 *
 * @param input what was checked: Zod does not say whether a value was missing or wrong
 */
export function explainIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  input: unknown,
): Explained[] {
  const { path } = issue;
  if (issue.code === 'custom' && issue.params) {
    return [{ ...(issue.params as Omit<Explained, 'path'>), path }];
  }
  if (issue.code === 'unrecognized_keys') {
    const fields = knownFields(schemaAt(schema, path));
    const known = fields.map(({ key, title }) => (title ? `${key}（${title}）` : key)).join('、');
    return issue.keys.map((key) => {
      const meant = meantField(key, fields);
      const unknown = `不认识的字段“${key}”`;
      const base = { code: 'unknown-field', path: [...path, key] };
      if (meant === undefined) {
        const remedy = `删去这一行，或改成可用的字段：${known}`;
        return { ...base, reason: unknown, remedy };
      }
      const reason = `${unknown}，是否想写“${meant}”`;
      const remedy = `冒号前面写成“${meant}”，大小写也要一样；不是就删去这一行`;
      return { ...base, reason, remedy, meant: [...path, meant] };
    });
  }
  const help = z.globalRegistry.get(schemaAt(schema, path) ?? z.never()) as FieldHelp | undefined;
  const name = path.filter((part) => typeof part === 'string').at(-1);
  if (name === undefined && issue.code === 'invalid_type' && issue.expected === 'array') {
    return [
      {
        code: 'not-a-list',
        path,
        reason: '这里应是一条一条的列表',
        remedy: '每条以“- ”开头，其后各行缩进对齐，写“名称: 值”',
      },
    ];
  }
  if (name === undefined || !help) {
    return [
      {
        code: 'not-fields',
        path,
        reason: '这里应是一行行的“名称: 值”',
        remedy: '写成“名称: 值”，冒号用半角，后面加一个空格',
      },
    ];
  }
  const label = `“${name}”（${help.title}）`;
  const value = path.reduce<unknown>(memberOf, input);
  if (value === undefined) {
    return [
      {
        code: 'missing-field',
        path,
        reason: `缺少${label}`,
        remedy: `加上一行，例如 ${help.example}`,
      },
    ];
  }
  const empty = value === null || value === '';
  return [
    {
      code: empty ? 'empty-field' : 'invalid-field',
      path,
      reason: empty ? `${label}没有填` : `${label}写得不对`,
      remedy: `${help.description}，例如 ${help.example}`,
    },
  ];
}

function memberOf(value: unknown, part: PropertyKey): unknown {
  return (value as Record<PropertyKey, unknown> | null | undefined)?.[part];
}

interface KnownField {
  key: string;
  title: string | undefined;
}

function knownFields(schema: z.ZodType | undefined): KnownField[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).map(([key, value]) => {
    const help = z.globalRegistry.get(value) as FieldHelp | undefined;
    return { key, title: help?.title };
  });
}

/** A field may be missed by its name or written by its Chinese label. */
function meantField(written: string, fields: readonly KnownField[]): string | undefined {
  const keys = fields.map(({ key }) => key);
  return (
    fields.find(({ title }) => title === written)?.key ??
    keys.find((key) => key.toLowerCase() === written.toLowerCase()) ??
    nearest(written, keys)
  );
}

/** The innermost schema along a path that has help of its own, or the object there. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let here: z.ZodType = schema;
  let helped: z.ZodType | undefined;
  for (const part of path) {
    here = inner(here);
    if (here instanceof z.ZodObject) {
      const next = (here.shape as Record<PropertyKey, z.ZodType>)[part];
      if (!next) return helped;
      here = next;
    } else if (here instanceof z.ZodArray) {
      here = here.element as z.ZodType;
    } else {
      return helped;
    }
    if (z.globalRegistry.has(here)) helped = here;
  }
  const last = inner(here);
  return last instanceof z.ZodObject ? last : (helped ?? last);
}

/** Looks through optional, default, pipe and union wrappers to the object or list they hold. */
function inner(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return inner(schema.unwrap() as z.ZodType);
  }
  if (schema instanceof z.ZodPipe) return inner(schema.in as z.ZodType);
  return schema;
}
