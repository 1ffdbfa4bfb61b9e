import { isComposing } from './composing.ts';
import type { SuggestionSource } from './suggestion-source.ts';

/**
 * Makes a search box an editable combobox with a list of suggestions, as the WAI-ARIA Authoring Practices have it
 * (Editable Combobox With List Autocomplete): arrows move through the list while the focus stays in the box, Enter
 * opens the active suggestion or else searches, Esc closes the list. While an input method composes, keys are its.
 */
export class Combobox {
  readonly #box: HTMLInputElement;
  readonly #source: SuggestionSource;
  /** Address of the site in the page's script, without a slash at its end. */
  readonly #site: string;
  readonly #list = document.createElement('ul');
  #active = -1;
  /** Counts what was typed: suggestions that come after more was typed are thrown away. */
  #turn = 0;

  constructor(box: HTMLInputElement, source: SuggestionSource, site: string) {
    this.#box = box;
    this.#source = source;
    this.#site = site;
    this.#list.id = 'search-suggestions';
    this.#list.role = 'listbox';
    this.#list.className = 'search-suggestions';
    this.#list.hidden = true;
    box.after(this.#list);
    box.role = 'combobox';
    box.autocomplete = 'off';
    box.setAttribute('aria-autocomplete', 'list');
    box.setAttribute('aria-controls', this.#list.id);
    this.#close();

    box.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) void this.#update();
    });
    box.addEventListener('compositionend', () => void this.#update());
    box.addEventListener('keydown', (event) => this.#press(event));
    box.addEventListener('blur', () => this.#close());
    box.form?.addEventListener('submit', () => this.#close());
    // The focus stays in the box.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      this.#open((event.target as Element).closest<HTMLElement>('[role=option]'));
    });
    void this.#update();
  }

  async #update(): Promise<void> {
    const turn = ++this.#turn;
    const typed = this.#box.value;
    // Without suggestions the box still searches.
    const suggestions = await this.#source.suggest(typed).catch(() => []);
    if (turn !== this.#turn) return;
    if (suggestions.length === 0 || document.activeElement !== this.#box) {
      this.#close();
      return;
    }
    const [{ label, kinds }] = await this.#source.open();
    this.#list.setAttribute('aria-label', label);
    this.#list.replaceChildren(
      ...suggestions.map(({ kind, text, path }, index) => {
        const option = document.createElement('li');
        const name = document.createElement('span');
        option.id = `search-suggestion-${index}`;
        option.role = 'option';
        option.dataset['path'] = path;
        name.textContent = kinds[kind];
        option.append(text, ' ', name);
        return option;
      }),
    );
    this.#list.hidden = false;
    this.#box.ariaExpanded = 'true';
    this.#activate(-1);
  }

  #press(event: KeyboardEvent): void {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const count = this.#list.children.length;
    if (this.#list.hidden) {
      if (event.key === 'ArrowDown') void this.#update();
      return;
    }
    if (event.key === 'ArrowDown') this.#activate(((this.#active + 2) % (count + 1)) - 1);
    else if (event.key === 'ArrowUp')
      this.#activate(((this.#active + count + 1) % (count + 1)) - 1);
    else if (event.key === 'Escape') this.#close();
    else if (event.key === 'Enter' && this.#active >= 0) this.#open(this.#option(this.#active));
    else return;
    event.preventDefault();
  }

  /** @param index -1 for the box itself */
  #activate(index: number): void {
    this.#option(this.#active)?.setAttribute('aria-selected', 'false');
    this.#active = index;
    const option = this.#option(index);
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#box.setAttribute('aria-activedescendant', option.id);
    else this.#box.removeAttribute('aria-activedescendant');
  }

  #close(): void {
    this.#turn++;
    this.#list.hidden = true;
    this.#box.ariaExpanded = 'false';
    this.#activate(-1);
  }

  #open(option: HTMLElement | null): void {
    if (option) location.assign(this.#site + (option.dataset['path'] as string));
  }

  #option(index: number): HTMLElement | null {
    return this.#list.children.item(index) as HTMLElement | null;
  }
}
