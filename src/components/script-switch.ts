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
        link.hash = location.hash;
      });
    }
    link.addEventListener('click', () => remember(link.lang));
    const note = this.querySelector('[data-remembered]') as HTMLElement;
    note.hidden = remembered() !== link.lang;
  }
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
