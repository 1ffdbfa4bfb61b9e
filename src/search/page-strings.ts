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

/** Most characters of a query in the words of the page: a title is told whole. */
const LONGEST_TOLD = 90;

/** A query as the page tells it, without what is more than one can listen to. The box has it whole. */
export function inBrief(text: string): string {
  const characters = [...text];
  if (characters.length <= LONGEST_TOLD) return text;
  return `${characters.slice(0, LONGEST_TOLD).join('')}……`;
}
