import { barX, text } from '@observablehq/plot';
import { draw, WIDTH } from './draw.ts';
import { roomForNames, shortName } from './short-name.ts';

const ROW = 26;
/** Longest name that has room beside its bar, in characters; longer ones are cut. */
const NAME = 10;

export interface NamedCount {
  name: string;
  count: number;
}

/** A bar for each name, in the order given, its number at its end. @param label what it shows, for those who cannot see it */
export function namedBars(data: readonly NamedCount[], label: string): string {
  return draw(label, {
    width: WIDTH,
    height: data.length * ROW + 8,
    marginLeft: roomForNames(
      data.map(({ name }) => name),
      NAME,
    ),
    marginRight: 52,
    marginTop: 4,
    marginBottom: 4,
    x: { axis: null, domain: [0, Math.max(1, ...data.map(({ count }) => count))] },
    y: {
      domain: data.map(({ name }) => name),
      label: null,
      tickSize: 0,
      padding: 0.4,
      tickFormat: (name: string) => shortName(name, NAME),
    },
    marks: [
      barX(data, { x: 'count', y: 'name', fill: null }),
      text(data, { x: 'count', y: 'name', text: 'count', dx: 8, textAnchor: 'start', fill: null }),
    ],
  });
}
