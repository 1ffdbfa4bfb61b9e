/**
 * What the reader has chosen, applied before anything is drawn, so that no page flashes in other colours or another
 * size: a classic script in the head of every page. It listens at the document, whose controls are not there yet.
 * Without it a page has the colours and the size of the system, and the script switch is a plain link.
 *
 * Chosen are `theme` (light, dark, or empty for the system's), `size` (large or empty) and `script` (a language tag,
 * which is only told beside the switch: who was sent an address is to see the page it names).
 */
const root = document.documentElement;

/** A browser may refuse to store anything; then a choice holds for the page alone. */
function chosen(name: string, value?: string): string | null {
  try {
    if (value !== undefined) localStorage.setItem(name, value);
    return localStorage.getItem(name);
  } catch {
    return value ?? null;
  }
}

function apply(name: string, value = chosen(name) ?? ''): void {
  root.dataset[name] = value;
  const control = document.querySelector<HTMLInputElement>(`[data-choose=${name}]`);
  if (control) {
    // One of them a checkbox, the other a list.
    control.checked = Boolean(value);
    control.value = value;
  }
  if (name === 'size') return;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('[data-scheme]')) {
    const { scheme } = meta.dataset;
    meta.media = value ? (value === scheme ? '' : 'print') : `(prefers-color-scheme:${scheme})`;
  }
}

function applyAll(): void {
  apply('theme');
  apply('size');
  const { link, note } = scriptSwitch();
  if (note && link) note.hidden = chosen('script') !== link.lang;
}

function scriptSwitch() {
  const [note, link] = document.querySelectorAll<HTMLAnchorElement>('.script-switch>*');
  return { note, link };
}

function choose({ target, type }: Event): void {
  const control = target as HTMLInputElement;
  const { link } = scriptSwitch();
  if (link && control === (link as Element)) {
    // The page in the other script is to open at the same place, whatever was typed since this one was opened.
    link.search = location.search;
    link.hash = location.hash;
    chosen('script', link.lang);
  }
  const name = control.dataset['choose'];
  if (!name || type !== 'change') return;
  const value = name === 'size' ? (control.checked ? 'large' : '') : control.value;
  chosen(name, value);
  apply(name, value);
}

applyAll();
for (const type of ['pointerdown', 'click', 'change']) addEventListener(type, choose);
// A page may come back from the browser's memory, or stand beside another in which something was chosen.
for (const type of ['DOMContentLoaded', 'pageshow', 'storage']) addEventListener(type, applyAll);
