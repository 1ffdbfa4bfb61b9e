const FIELD = /^([A-Za-z]+):(?: (.+))?$/u;
const ITEM = /^ {2}- (.+)$/u;
/** A value that is text as it stands: nothing at its beginning or within has a meaning in YAML. */
const TEXT = /^[\p{Script=Han}A-Za-z0-9“‘《〈「『（【〔][^\p{Cc}\u2028\u2029\uFEFF\uFFFE\uFFFF]*$/u;
const SPECIAL = /: |:$| #| $|^(?:true|false|null)$/iu;
const QUOTED = /^"([A-Za-z0-9-]*)"$/u;

export type PlainFields = Record<string, string | boolean | string[]>;

/**
 * The value of YAML that has nothing but fields with a text or a list of texts, as most frontmatter is, without the cost
 * of a parser; undefined for any other. It is the value that the parser finds, with numbers and dates left as text.
 */
export function plainYaml(text: string): PlainFields | undefined {
  const fields: PlainFields = {};
  let list: string[] | undefined;
  for (const line of text.split('\n')) {
    const [, item] = ITEM.exec(line) ?? [];
    if (item !== undefined) {
      const value = textOf(item);
      if (!list || value === undefined) return undefined;
      list.push(value);
      continue;
    }
    const [, name, written] = FIELD.exec(line) ?? [];
    if (name === undefined || SPECIAL.test(name) || Object.hasOwn(fields, name)) return undefined;
    if (list?.length === 0) return undefined;
    list = written === undefined ? [] : undefined;
    const value = list ?? valueOf(written ?? '');
    if (value === undefined) return undefined;
    fields[name] = value;
  }
  return list?.length === 0 ? undefined : fields;
}

function valueOf(written: string): string | boolean | undefined {
  if (written === 'true' || written === 'false') return written === 'true';
  return textOf(written);
}

function textOf(written: string): string | undefined {
  const [, quoted] = QUOTED.exec(written) ?? [];
  if (quoted !== undefined) return quoted;
  return TEXT.test(written) && !SPECIAL.test(written) ? written : undefined;
}
