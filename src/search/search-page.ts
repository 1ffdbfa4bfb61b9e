import { goesOn, readQuestion, writeQuestion } from './address.ts';
import { FacetControls } from './facet-controls.ts';
import type { FilterName } from './facets.ts';
import { pageStrings } from './page-strings.ts';
import { Results } from './results.ts';
import { SearchClient, type Found, type Question } from './search-client.ts';

/** How long typing has to pause before a search starts, in milliseconds. */
const PAUSE = 250;

/** What the history keeps of a list that was left: how many results it showed, and where the page was scrolled to. */
interface Left {
  shown: number;
  scroll: number;
}

/**
 * `<bulletin-search>`: the form and the results of the search page. The address is its state.
 *
 * Attributes: `index`, the address of the index's folder; `worker`, that of `worker.ts`; `site`, the address of the site in the page's script,
 * without a slash at its end; `page-size`, how many results are shown at a time. While an answer is on its way it
 * has the attribute `busy`.
 */
export class BulletinSearch extends HTMLElement {
  #client!: SearchClient;
  #controls!: FacetControls;
  #results!: Results;
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** Whether typing made the address's entry in the history: typing on the same words replaces it. */
  #typed = false;

  connectedCallback(): void {
    const say = pageStrings(this);
    const controls = new FacetControls(this, say);
    const { box } = controls;
    this.#controls = controls;
    this.#client = new SearchClient(
      this.getAttribute('index') as string,
      this.getAttribute('worker') as string,
      (text, fold) => controls.named(text, fold),
    );
    this.#results = new Results(this, this.#client, controls, say);
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask(false);
    });
    this.addEventListener('change', (event) => {
      if (event.target !== box) this.#ask(false);
    });
    this.addEventListener('click', (event) => this.#press(event.target as Element));
    box.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.#typeOn();
    });
    box.addEventListener('compositionstart', () => clearTimeout(this.#typing));
    box.addEventListener('compositionend', () => this.#typeOn());
    window.addEventListener('popstate', () => this.#readAddress());
    // Who comes back from an article finds the list as long as it was, and the place in it.
    window.addEventListener('pagehide', () => {
      const { shown } = this.#results;
      const left: Left = { shown, scroll: scrollY };
      if (shown > 0) history.replaceState(left, '');
    });
    this.#readAddress();
  }

  /**
   * Asks the index, without touching the page.
   *
   * @throws {SearchFailure} when the index cannot be loaded or asked
   */
  find(question: Partial<Question>): Promise<Found> {
    return this.#client.find({ text: '', filters: {}, sort: 'relevance', ...question });
  }

  #typeOn(): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#ask(true), PAUSE);
  }

  #press(target: Element): void {
    const clear = target.closest<HTMLElement>('[data-clear]');
    if (clear) {
      this.#controls.clear(clear.dataset['clear'] as FilterName | '');
      this.#controls.box.focus();
      this.#ask(false);
    } else if (target.closest('[data-retry]')) this.#ask(false);
  }

  /** Makes what the form says the address, and answers it. */
  #ask(typed: boolean): void {
    clearTimeout(this.#typing);
    const question = this.#controls.read();
    const search = writeQuestion(question);
    const former = readQuestion(location.search);
    const moved = search !== writeQuestion(former);
    if (typed && !moved) return;
    if (moved) {
      const address = location.pathname + search;
      if (typed && this.#typed && goesOn(former.text, question.text))
        history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    this.#typed = typed;
    void this.#results.show(question);
  }

  #readAddress(): void {
    clearTimeout(this.#typing);
    this.#typed = false;
    const question = readQuestion(location.search);
    this.#controls.write(question);
    const { shown, scroll } = (history.state ?? {}) as Partial<Left>;
    void this.#results.show(question, shown).then(() => {
      if (scroll !== undefined) scrollTo(0, scroll);
    });
  }
}

customElements.define('bulletin-search', BulletinSearch);
