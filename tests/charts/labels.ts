import { load } from 'cheerio';
import { WIDTH } from '#charts/draw.ts';

/** Widths in the units of the drawing: of a digit where letters are largest, and of the margin beside a chart there. */
const DIGIT = 10;
const MARGIN = 19;

interface Label {
  text: string;
  left: number;
  right: number;
}

/** What is written below the columns of a chart, from left to right. */
export function labelsBelow(svg: string): Label[] {
  const $ = load(svg, { xml: true });
  const below = $('g').filter((_, group) => $(group).children('text[y="0.71em"]').length > 0);
  return below
    .toArray()
    .flatMap((group) =>
      $(group)
        .children('text')
        .toArray()
        .map((one) => {
          const [moved, x] = [group, one].map((at) =>
            parseFloat(/translate\(([-\d.]+)/.exec($(at).attr('transform') ?? '')?.[1] ?? '0'),
          );
          const middle = (moved ?? 0) + (x ?? 0);
          const half = ($(one).text().length * DIGIT) / 2;
          return { text: $(one).text(), left: middle - half, right: middle + half };
        }),
    )
    .sort((a, b) => a.left - b.left);
}

/** The labels that run into the next, or off the page. */
export function crowded(labels: readonly Label[]): string[] {
  return labels
    .filter(
      ({ left, right }, index) =>
        right > (labels[index + 1]?.left ?? WIDTH + MARGIN) || left < -MARGIN,
    )
    .map(({ text }) => text);
}
