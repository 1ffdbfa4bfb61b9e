/** Where the reader's choice is remembered, as the language tag of the script. */
const CHOICE = 'script';

/**
 * `<script-switch>` around the link to the page in the other script: the link takes query and paragraph along, and
 * the choice is remembered. A remembered choice is only told beside the link, since who was sent an address is to see
 * the page it names. Without JavaScript the link leads to the page.
 */
class ScriptSwitch extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a') as HTMLAnchorElement;
    for (const event of ['pointerdown', 'click']) {
      link.addEventListener(event, () => {
        link.search = location.search;
        link.hash = location.hash || paragraphInView();
      });
    }
    link.addEventListener('click', () => remember(link.lang));
    const note = this.querySelector('[data-remembered]') as HTMLElement;
    note.hidden = remembered() !== link.lang;
  }
}

/** The address of the first paragraph that begins on the screen, once the reader has gone on from the top. */
function paragraphInView(): string {
  if (scrollY === 0) return '';
  const paragraphs = [...document.querySelectorAll('.article-body > p[id]')];
  const first = paragraphs.find((paragraph) => paragraph.getBoundingClientRect().top >= 0);
  return first ? `#${first.id}` : '';
}

/** A browser may refuse to store anything; then nothing is remembered. */
function remember(tag: string): void {
  try {
    localStorage.setItem(CHOICE, tag);
  } catch (error) {
    console.warn(error);
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(CHOICE);
  } catch {
    return null;
  }
}

customElements.define('script-switch', ScriptSwitch);
