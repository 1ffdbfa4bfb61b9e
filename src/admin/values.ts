import { isSame } from '#editing/edit-list.ts';

/** Values as YAML or a form has them, by field. */
export type Values = Readonly<Record<string, unknown>>;

/** What matters here of a field of Sveltia CMS. */
export interface FormField {
  name: string;
  widget?: string | undefined;
  multiple?: boolean | undefined;
  default?: unknown;
  fields?: readonly FormField[] | undefined;
}

/** What a form is to show of a file's fields, whose numbers and dates are text as written. */
export function formValues(written: Values, fields: readonly FormField[]): Values {
  const entries = fields.flatMap((field) => {
    const value = written[field.name];
    return value === undefined || value === null ? [] : [[field.name, asField(value, field)]];
  });
  return Object.fromEntries(entries) as Values;
}

function asField(value: unknown, field: FormField): unknown {
  if (field.multiple && !Array.isArray(value)) return [value];
  if (field.widget === 'number') return Number(value);
  return value;
}

/**
 * The fields that differ between what a file holds and what a form made of it, with what they are to hold; undefined
 * takes a field away. An empty field, one that is switched off and one that is not there are the same.
 */
export function changedValues(before: Values, after: Values, fields: readonly FormField[]): Values {
  const changes = fields.flatMap((field) => {
    const [old, new_] = [plain(before[field.name], field), plain(after[field.name], field)];
    return isSame(old, new_) ? [] : [[field.name, new_]];
  });
  return Object.fromEntries(changes) as Values;
}

/** A value without what goes without saying; undefined for one that need not be written. */
function plain(value: unknown, field: FormField): unknown {
  if (Array.isArray(value)) {
    const { fields } = field;
    const items = fields
      ? value.map((item) => changedValues({}, item as Values, fields))
      : value.map((item) => (typeof item === 'string' ? item.trim() : (item as unknown)));
    return items.length > 0 ? items : undefined;
  }
  const given: unknown = typeof value === 'string' ? value.trim() : value;
  const isSilent = [undefined, null, '', false, field.default].includes(given as string);
  return isSilent ? undefined : given;
}
