import { findContents } from './contents.ts';
import { creditEvidence } from './credit-evidence.ts';
import { digestEvidence } from './digest-evidence.ts';
import { addUp, type Evidence } from './evidence.ts';
import { headingEvidence } from './heading-evidence.ts';
import { imprintEvidence } from './imprint.ts';
import { markEvidence } from './mark-evidence.ts';
import { mastheadEvidence } from './masthead-evidence.ts';
import { printEvidence } from './print-evidence.ts';
import { rowEvidence } from './row-evidence.ts';
import type { PageLine } from './page-lines.ts';
import type { Shape } from './shape.ts';

/** A title that the contents list. */
export interface Listed {
  /** Its words without white space. */
  text: string;
  /** The line of the source it comes again on. */
  line: number;
}

/** The words that stand apart in running heads: a page's head may say of which section it is. */
function namesOnPages(pageLines: readonly PageLine[]): string[] {
  return pageLines.flatMap(({ kind, line }) =>
    kind === 'running-head'
      ? line.text.split(/\s+/u).filter((word) => /^\p{Script=Han}{2,8}$/u.test(word))
      : [],
  );
}

/** A title that was cut from the text it ran into is one, whatever its form. */
const runInEvidence = (shapes: readonly Shape[]): Map<number, Evidence> =>
  new Map(
    [...shapes.entries()].flatMap(([index, { runsIn }]) =>
      runsIn ? [[index, { title: 18 }]] : [],
    ),
  );

/** Hears all witnesses on what the lines of a document are. */
export function weighEvidence(
  shapes: readonly Shape[],
  known: { sections: readonly string[] } | undefined,
  pageLines: readonly PageLine[] = [],
): { evidence: Evidence[]; contents: Listed[] } {
  const contents = findContents(shapes);
  const evidence = addUp(
    [
      mastheadEvidence(shapes),
      contents.evidence,
      headingEvidence(shapes, new Set([...(known?.sections ?? []), ...namesOnPages(pageLines)])),
      markEvidence(shapes),
      printEvidence(shapes),
      digestEvidence(shapes),
      rowEvidence(shapes),
      creditEvidence(shapes),
      imprintEvidence(shapes),
      runInEvidence(shapes),
    ],
    shapes.length,
  );
  overOpenings(evidence);
  const listed = [...contents.found].map(([index, { text }]) => ({
    text,
    line: shapes[index]?.number ?? 1,
  }));
  return { evidence, contents: listed };
}

/** So much speaks for an item without a title only where it is one of several in a list. */
const SURE_OPENING = 10;

/** What would be a title is a heading where items without titles stand below it. */
function overOpenings(evidence: readonly Evidence[]): void {
  for (const [at, told] of evidence.entries()) {
    const { title = 0, heading } = told;
    if ((evidence[at + 1]?.opening ?? 0) < SURE_OPENING || title <= 0) continue;
    if (heading === undefined) continue;
    told.heading = heading + title;
    told.title = -title;
  }
}
