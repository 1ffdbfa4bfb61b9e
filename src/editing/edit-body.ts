import { lineEnd } from './scalars.ts';

/** A body as a form shows it: line ends of one kind, without the white space around it. */
export function bodyInForm(body: string): string {
  return body.replace(/\r\n?/g, '\n').trim();
}

/**
 * Puts what a form has made of a body into its text. The lines before the first that changed and after the last stay
 * to the byte, as does the white space around the whole; new lines end as the text's others do.
 *
 * @param body the text from after the second fence on
 * @param edited as `bodyInForm` gave it, then changed
 * @param end the line end of the file
 */
export function changeBody(body: string, edited: string, end = lineEnd(body)): string {
  if (edited === bodyInForm(body)) return body;
  const core = body.trim();
  if (core === '') return edited === '' ? body : `${end}${edited.replaceAll('\n', end)}${end}`;
  const lead = body.slice(0, body.indexOf(core));
  const tail = body.slice(lead.length + core.length);
  const [old, new_] = [linesOf(core), edited.split('\n')];
  const same = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && a.replace(/\r\n?|\n/, '') === b;
  let first = 0;
  while (first < new_.length && same(old[first], new_[first])) first++;
  let last = 0;
  const most = Math.min(old.length, new_.length) - first;
  while (last < most && same(old.at(-1 - last), new_.at(-1 - last))) last++;
  const middle = new_.slice(first, new_.length - last);
  const lines = [...old.slice(0, first), ...middle, ...old.slice(old.length - last)];
  const closed = lines.map((line) => (/[\r\n]$/.test(line) ? line : line + end)).join('');
  // The last line of the whole has its end in the white space that follows.
  return lead + closed.replace(/(?:\r\n?|\n)$/, '') + tail;
}

/** Lines with their line ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/g) ?? [];
}
