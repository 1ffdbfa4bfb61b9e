import { plot, type PlotOptions } from '@observablehq/plot';
import { parseHTML } from 'linkedom';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/**
 * Width that charts are drawn in. It is about what a phone has, so that their letters are not made smaller there; a wider
 * page has two of them side by side.
 */
export const WIDTH = 400;

/**
 * Draws a chart as an SVG element for a page: without styles of its own, so that a strict content security policy
 * holds and the page's style sheets give it fonts and colours in every scheme.
 *
 * @param label what the chart shows, for those who cannot see it
 */
export function draw(label: string, options: PlotOptions): string {
  const svg = plot({ ...options, document: document as unknown as Document }) as Element;
  svg.querySelectorAll('style').forEach((style) => style.remove());
  for (const name of ['width', 'height', 'font-size', 'font-family', 'class', 'fill']) {
    svg.removeAttribute(name);
  }
  // Parts of it are named in English, and no part is of use without the others.
  svg.querySelectorAll('[aria-label]').forEach((part) => part.removeAttribute('aria-label'));
  svg.setAttribute('class', 'chart');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  return svg.outerHTML.replace(/\d+\.\d{3,}/g, (number) =>
    String(Number(Number(number).toFixed(2))),
  );
}
