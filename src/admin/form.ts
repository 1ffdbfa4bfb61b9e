import type { Field } from '@sveltia/cms';
import { z } from 'zod';
import { articleJsonSchema, type JsonSchema } from '#article/json-schema.ts';
import { articleSchema, MAX_TITLE, type KnownNames } from '#article/schema.ts';
import type { FieldHelp } from '#source/schema-issues.ts';

/** What a form chooses from. */
export interface Choices extends KnownNames {
  /** Ids of the issues there are, the newest first. */
  issues: readonly string[];
  /** What stands behind a name of an organization: for an alias, whose it is. */
  aliasOf: Readonly<Record<string, string>>;
}

/** The body is no field of the frontmatter, and the form's own name for it. */
export const BODY = 'body';

/** Values that mean something to the schema alone, as a person reads them. */
const VALUE_LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dateBasis: { text: '文中写明', issue: '文中没有写明，用本期的日期' },
  script: { Hans: '简体', Hant: '繁体' },
};

/** Hints that differ from those for files, which tell how to write YAML. */
const HINTS: Readonly<Record<string, string>> = {
  section: '',
  date: '事情发生的第一天',
  organization: '可以选几个；文末括号里的署名就是供稿单位',
  issue: '不属于哪一期的稿件不选',
  order: '稿件在本期中的次序，不写则按日期排',
  dateBasis: '',
  draft: '打开后只在预览里看得到，不发布',
  updated: '发布后改过内容的，填改的那一天',
  withdrawn: '打开后网址留下一则撤回说明，稿件不再列出',
  script: '稿件用繁体字写时选繁体，否则不选',
  terms: '只用于本篇的词语和它的繁体写法',
  keep: '这个词在繁体网页里照原样保留',
  mentions: '没有自动认出的人物、单位、区或项目；同名的人选他的网址名',
  notMentions: '认错了的姓名或名称，一个一项',
  traditional: '与词语字数相同；照原样保留的不填',
};

const LONG = new Set(['summary', 'correction']);

/**
 * The form's fields, made from the schema of articles and the lists. Fields that only an import writes are left out,
 * and so are kept as they are.
 */
export function formFields(choices: Choices): Field[] {
  const { properties = {}, required = [] } = articleJsonSchema(choices);
  const shape = articleSchema(choices).shape as Record<string, z.ZodType>;
  const fields = Object.entries(shape).flatMap(([name, schema]) => {
    const property = (properties[name] ?? {}) as JsonSchema;
    const field = fieldOf(name, property, helpOf(schema), required.includes(name), choices);
    return field ? [field] : [];
  });
  const body: Field = {
    name: BODY,
    label: '正文',
    widget: 'text',
    hint: '段与段之间空一行；\\*\\*两个星号之间\\*\\*是粗体，行首写“## ”是小标题',
    use_emoji_autocomplete: false,
  };
  const at = fields.findIndex(({ name }) => name === 'issue');
  return [...fields.slice(0, at), body, ...fields.slice(at)];
}

function helpOf(schema: z.ZodType | undefined): FieldHelp {
  return z.globalRegistry.get(schema ?? z.never()) as unknown as FieldHelp;
}

/** How a field is filled in; undefined for one that is not a person's to fill in. */
function fieldOf(
  name: string,
  property: JsonSchema,
  { title, description }: Pick<FieldHelp, 'title' | 'description'>,
  required: boolean,
  choices: Choices,
): Field | undefined {
  const hint = HINTS[name] ?? description;
  const common = { name, label: title, required, ...(hint === '' ? {} : { hint }) };
  if (name === 'issue') return { ...common, widget: 'select', options: [...choices.issues] };
  const many = property.anyOf as JsonSchema[] | undefined;
  if (many) {
    const options = (many[0]?.enum ?? []).map((value) => ({
      value: String(value),
      label: labelOf(String(value), choices),
    }));
    return { ...common, widget: 'select', multiple: true, min: 1, options, dropdown_threshold: 0 };
  }
  if (property.enum) {
    const labels = VALUE_LABELS[name] ?? {};
    const options = property.enum.map((value) => ({
      value: String(value),
      label: labels[String(value)] ?? String(value),
    }));
    const given = property.default as string | undefined;
    if (given === undefined) return { ...common, widget: 'select', options };
    return { ...common, required: true, widget: 'select', options, default: given };
  }
  if (property.type === 'boolean') return { ...common, widget: 'boolean', default: false };
  if (property.pattern?.includes('\\d{4}-')) return { ...common, widget: 'datetime', type: 'date' };
  if (property.type === 'integer') {
    return { ...common, widget: 'number', value_type: 'int', min: property.minimum ?? 0 };
  }
  if (property.type === 'array') {
    const item = property.items as JsonSchema | JsonSchema[] | undefined;
    if (!item || Array.isArray(item)) return undefined;
    if (item.enum) {
      const options = item.enum.map(String);
      return { ...common, widget: 'select', multiple: true, options, dropdown_threshold: 0 };
    }
    if (!item.properties) return { ...common, widget: 'list', label_singular: '名称' };
    const fields = Object.entries(item.properties).flatMap(([key, value]) => {
      const inner = value as JsonSchema & FieldHelp;
      return fieldOf(key, inner, inner, item.required?.includes(key) ?? false, choices) ?? [];
    });
    return { ...common, widget: 'list', fields, label_singular: '词语', summary: '{{word}}' };
  }
  const plain = { ...common, use_emoji_autocomplete: false };
  if (name === 'title') return { ...plain, widget: 'string', maxlength: MAX_TITLE };
  return { ...plain, widget: LONG.has(name) ? 'text' : 'string' };
}

function labelOf(name: string, { aliasOf }: Choices): string {
  return aliasOf[name] === undefined ? name : `${name}（即${aliasOf[name]}）`;
}
