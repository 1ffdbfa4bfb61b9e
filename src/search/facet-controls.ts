import type { Fold } from '#hanzi/fold.ts';
import { FACETS, FILTERS, type Counts, type FilterName, type Filters } from './facets.ts';
import type { Named } from './order.ts';
import type { Say } from './page-strings.ts';
import { readQuestion } from './address.ts';
import type { Question } from './search-client.ts';

/** The controls of the search form: query, facets with their counts, dates and sort, and the list of what is chosen. */
export class FacetControls {
  readonly #form: HTMLFormElement;
  readonly #chosen: HTMLElement;
  readonly #clearAll: HTMLTemplateElement;
  readonly #say: Say;
  /** The options' texts as the page came, with the counts of the whole archive. */
  readonly #texts = new Map<HTMLOptionElement, string>();

  constructor(root: HTMLElement, say: Say) {
    this.#form = root.querySelector('form') as HTMLFormElement;
    this.#chosen = root.querySelector('[data-chosen]') as HTMLElement;
    this.#clearAll = root.querySelector('[data-template=clear-all]') as HTMLTemplateElement;
    this.#say = say;
    for (const option of this.#form.querySelectorAll('option')) {
      this.#texts.set(option, option.text);
    }
  }

  get box(): HTMLInputElement {
    return this.#control('q') as HTMLInputElement;
  }

  read(): Question {
    const search = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form)) search.set(name, String(value));
    return readQuestion(search.toString());
  }

  write({ text, filters, sort }: Question): void {
    this.box.value = text;
    for (const name of FILTERS) this.#control(name).value = filters[name] ?? '';
    this.#control('sort').value = sort;
  }

  /** Takes one filter back, or all of them. */
  clear(name: FilterName | ''): void {
    for (const filter of name ? [name] : FILTERS) this.#control(filter).value = '';
  }

  /** Shows how many items each choice would leave; without counts, how many there are in the whole archive. */
  count(counts: Counts | undefined): void {
    for (const facet of FACETS) {
      for (const option of this.#options(facet)) {
        const { label } = option.dataset;
        if (label === undefined) continue;
        option.text = counts
          ? this.#say('counted', { name: label, count: counts[facet][option.value] ?? 0 })
          : (this.#texts.get(option) as string);
      }
    }
  }

  /** Lists the chosen filters, each with a button that takes it back. */
  listChosen(filters: Filters): void {
    const names = FILTERS.filter((name) => filters[name] !== undefined);
    this.#chosen.replaceChildren(...names.map((name) => this.#chip(name, filters[name] as string)));
    if (names.length > 1) this.#chosen.append(this.#clearAll.content.cloneNode(true));
  }

  /** The organizations and sections, by slug, that a folded text is the very name of. */
  named(text: string, fold: Fold): Named {
    const slugs = (facet: 'organization' | 'section'): string[] =>
      this.#options(facet)
        .filter(({ dataset }) =>
          dataset['names']?.split('\n').some((name) => text !== '' && fold(name) === text),
        )
        .map(({ value }) => value);
    return { organizations: slugs('organization'), sections: slugs('section') };
  }

  /** How the page writes a facet's value, and how many items of the whole archive have it. */
  choice(facet: 'organization' | 'section', slug: string): { name: string; count: number } {
    const option = this.#options(facet).find(({ value }) => value === slug);
    const count = /\d+(?=\D*$)/.exec((option && this.#texts.get(option)) ?? '')?.[0];
    return { name: option?.dataset['label'] ?? slug, count: Number(count ?? 0) };
  }

  /** @param value which may be none of the choices, as an address may say */
  #chip(name: FilterName, value: string): HTMLElement {
    const control = this.#control(name);
    const label = control.closest('label')?.querySelector('span')?.textContent ?? '';
    const option = control instanceof HTMLSelectElement ? control.selectedOptions[0] : undefined;
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['clear'] = name;
    const chosen = option?.dataset['label'] ?? value;
    const clear = document.createElement('span');
    clear.className = 'visually-hidden';
    clear.textContent = this.#say('clear');
    button.append(this.#say('chosen', { label, value: chosen }), clear);
    const chip = document.createElement('li');
    chip.append(button);
    return chip;
  }

  #options(facet: string): HTMLOptionElement[] {
    return [...(this.#control(facet) as HTMLSelectElement).options];
  }

  #control(name: string): HTMLInputElement | HTMLSelectElement {
    return this.#form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
  }
}
