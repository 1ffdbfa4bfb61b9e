import { toSimplified } from '#hanzi/simplified.ts';

/**
 * Makes what finds the name an article file has for a name that a bulletin prints: the one in a list that is the same
 * in Simplified characters (大興區科協 is 大兴区科协), so that no list gets a name twice. A name no list has stays as
 * it is printed, or becomes Simplified, as lists are, where the article is Traditional.
 *
 * @param known the names of a list
 */
export function nameResolver(
  known: readonly string[],
): (printed: string, script: 'Hant' | undefined) => string {
  const exact = new Set(known);
  let simplified: Map<string, string> | undefined;
  return (printed, script) => {
    if (exact.has(printed)) return printed;
    simplified ??= new Map(known.toReversed().map((name) => [inSimplified(name), name]));
    const same = inSimplified(printed);
    return simplified.get(same) ?? (script === 'Hant' ? same : printed);
  };
}

const converted = new Map<string, string>();

/** The names of a site are the same for every bulletin. */
function inSimplified(name: string): string {
  let simplified = converted.get(name);
  if (simplified === undefined) converted.set(name, (simplified = toSimplified(name)));
  return simplified;
}
