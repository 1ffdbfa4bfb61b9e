import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Bulletin } from '#bulletin/bulletin.ts';
import type { Part, SourceLine } from './source-lines.ts';
import { nameOfPiece } from './words.ts';

/** A line of the source with its number, what stands on it, and what was said of it. */
export function reviewLine({ number, parts }: SourceLine, bulletin: Bulletin): Element {
  const labels = parts.flatMap((part) => (part.place ? [label(part)] : []));
  return h('div.line', { id: lineId(number) }, [
    h('a.number', { href: `#${lineId(number)}` }, String(number)),
    h('span.labels', spaced(labels)),
    h(
      'span.text',
      parts.map(({ text, place }) => {
        const shown = text.replaceAll('\f', '（换页）');
        return place ? h(`span.${place.piece.kind}`, shown) : shown;
      }),
    ),
    ...bulletin.diagnostics.flatMap(({ line, severity, message }, index) =>
      line === number
        ? [
            h('p.warning', { id: warningId(index) }, [
              h('a', { href: `#${summaryId(index)}` }, severity === 'error' ? '错误' : '提醒'),
              `：${message}`,
            ]),
          ]
        : [],
    ),
  ]);
}

function label({ place, goesOn }: Part): Element {
  if (!place) return h('span');
  const { piece, paragraph } = place;
  const name = nameOfPiece(piece) + (paragraph > 0 ? ` ${paragraph}` : '');
  return h(`span.label.${piece.kind}`, goesOn ? `${name} 续` : name);
}

const spaced = (labels: readonly Element[]): (Element | string)[] =>
  labels.flatMap((one) => [one, ' ']);

export const lineId = (number: number): string => `L${number}`;
export const warningId = (index: number): string => `w${index + 1}`;
export const summaryId = (index: number): string => `s${index + 1}`;
export const articleAnchor = (id: string): string => `a-${id}`;
