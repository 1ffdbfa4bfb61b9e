import type { Label } from './labels.ts';

/** What speaks for a line being something, as log odds by judgement; a label that needs evidence and has none is out. */
export type Evidence = Partial<Record<Label, number>>;

/** Labels that a line has only where something speaks for it. */
export const NEEDS_EVIDENCE: ReadonlySet<Label> = new Set<Label>([
  'masthead',
  'contents',
  'heading',
  'subhead',
  'row',
  'overline',
  'byline',
  'credit',
  'imprint',
]);

/** Adds up what several witnesses say of each line. */
export function addUp(
  witnesses: readonly ReadonlyMap<number, Evidence>[],
  length: number,
): Evidence[] {
  return Array.from({ length }, (_, at) => {
    const sum: Evidence = {};
    for (const witness of witnesses) {
      for (const [label, score] of Object.entries(witness.get(at) ?? {}) as [Label, number][]) {
        sum[label] = (sum[label] ?? 0) + score;
      }
    }
    return sum;
  });
}
