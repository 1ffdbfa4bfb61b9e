import { readQuestion, writeQuestion } from './address.ts';
import { FACETS } from './facets.ts';
import { Results } from './results.ts';
import { SearchClient, type Found, type Question } from './search-client.ts';

/** How long typing has to pause before a search starts, in milliseconds. */
const PAUSE = 250;

/**
 * `<bulletin-search>`: the form and the results of the search page. The address is its state.
 *
 * Attributes: `index`, the address of the index's folder; `site`, the address of the site in the page's script,
 * without a slash at its end; `page-size`, how many results are shown at a time. While an answer is on its way it
 * has the attribute `busy`.
 */
export class BulletinSearch extends HTMLElement {
  #client!: SearchClient;
  #results!: Results;
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** Whether typing made the address's entry in the history: typing on replaces it. */
  #typed = false;

  connectedCallback(): void {
    this.#client = new SearchClient(this.getAttribute('index') as string);
    this.#results = new Results(this, this.#client);
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask(false);
    });
    this.#form.addEventListener('change', (event) => {
      if (event.target !== this.#box) this.#ask(false);
    });
    this.#box.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.#typeOn();
    });
    this.#box.addEventListener('compositionstart', () => clearTimeout(this.#typing));
    this.#box.addEventListener('compositionend', () => this.#typeOn());
    window.addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
  }

  /**
   * Asks the index, without touching the page.
   *
   * @throws {Error} when the index cannot be loaded or asked
   */
  find(question: Partial<Question>): Promise<Found> {
    return this.#client.find({ text: '', filters: {}, sort: 'relevance', ...question });
  }

  #typeOn(): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#ask(true), PAUSE);
  }

  /** Makes what the form says the address, and answers it. */
  #ask(typed: boolean): void {
    clearTimeout(this.#typing);
    const question = this.#readForm();
    const search = writeQuestion(question);
    const moved = search !== writeQuestion(readQuestion(location.search));
    if (typed && !moved) return;
    if (moved) {
      const address = location.pathname + search;
      if (typed && this.#typed) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    this.#typed = typed;
    void this.#results.show(question);
  }

  #readForm(): Question {
    const fields = new FormData(this.#form);
    const search = new URLSearchParams();
    for (const [name, value] of fields) search.set(name, String(value));
    return readQuestion(search.toString());
  }

  #readAddress(): void {
    clearTimeout(this.#typing);
    this.#typed = false;
    const question = readQuestion(location.search);
    this.#box.value = question.text;
    for (const facet of FACETS) this.#choose(facet, question.filters[facet] ?? '');
    this.#choose('sort', question.sort);
    void this.#results.show(question);
  }

  #choose(name: string, value: string): void {
    (this.#form.elements.namedItem(name) as HTMLSelectElement).value = value;
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form') as HTMLFormElement;
  }

  get #box(): HTMLInputElement {
    return this.#form.elements.namedItem('q') as HTMLInputElement;
  }
}

customElements.define('bulletin-search', BulletinSearch);
