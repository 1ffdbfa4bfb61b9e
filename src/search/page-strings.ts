import type { ScriptString } from '#i18n/search-strings.ts';

/** Says a string of the page with its values filled in. */
export type Say = (name: ScriptString, values?: Record<string, string | number>) => string;

/** Reads the strings that stand in the page, in the page's script, as a template. */
export function pageStrings(root: ParentNode): Say {
  const template = root.querySelector('[data-template=strings]') as HTMLTemplateElement;
  return (name, values = {}) => {
    const text = template.content.querySelector(`[data-string=${name}]`)?.textContent ?? '';
    return text.replace(/\{(\w+)\}/g, (_, value: string) => String(values[value] ?? ''));
  };
}
