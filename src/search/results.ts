import { isBlank } from './address.ts';
import type { FacetControls } from './facet-controls.ts';
import { failureOf } from './failure.ts';
import { namedLinks, nearLinks, questionLink } from './hints.ts';
import { nearest } from './nearest.ts';
import { inBrief, type Say } from './page-strings.ts';
import { drawResult } from './result.ts';
import type { Found, Question, SearchClient } from './search-client.ts';
import { isTraditional } from './taiwan.ts';

const FAILED = {
  offline: 'failedOffline',
  missing: 'failedMissing',
  interrupted: 'failedInterrupted',
  wasm: 'failedWasm',
  unknown: 'failedUnknown',
} as const;

/** The answer to a question, as the page shows it: status, list, more, and the words for nothing and failure. */
export class Results {
  readonly #root: HTMLElement;
  readonly #client: SearchClient;
  readonly #controls: FacetControls;
  readonly #say: Say;
  /** Address of the site in the page's script, without a slash at its end. */
  readonly #site: string;
  readonly #pageSize: number;
  /** The page's title before anything is asked. */
  readonly #title = document.title;
  /** Counts the questions: an answer that comes after a later question is thrown away. */
  #turn = 0;

  constructor(root: HTMLElement, client: SearchClient, controls: FacetControls, say: Say) {
    this.#root = root;
    this.#client = client;
    this.#controls = controls;
    this.#say = say;
    this.#site = root.getAttribute('site') as string;
    this.#pageSize = Number(root.getAttribute('page-size'));
  }

  /** How many results stand in the list. */
  get shown(): number {
    return this.#list.children.length;
  }

  /** @param count how many results to show at first */
  async show(question: Question, count = this.#pageSize): Promise<void> {
    const turn = ++this.#turn;
    this.#begin(question);
    if (isBlank(question)) {
      this.#list.replaceChildren();
      return;
    }
    try {
      const literal = await this.#client.find(question);
      const exchanged = await this.#exchange(question, literal);
      const found = exchanged?.instead ?? literal;
      if (turn !== this.#turn) return;
      const drawn = this.#draw(turn, found, 0, count);
      // While the first result is on its way, which then moves nothing that is seen.
      this.#controls.count(found.counts);
      this.#part('hints').replaceChildren(
        ...namedLinks(question, found, this.#controls, this.#say),
        ...(exchanged?.hint ? [exchanged.hint] : []),
      );
      await drawn;
      if (turn !== this.#turn) return;
      const near =
        found.ids.length === 0 ? await nearest(question, found, this.#client) : undefined;
      if (turn !== this.#turn) return;
      this.#conclude(question, found, exchanged?.text);
      if (near) this.#offer(nearLinks(near, this.#say));
    } catch (error) {
      if (turn === this.#turn) this.#fail(error);
    }
    if (turn === this.#turn) this.#root.removeAttribute('busy');
  }

  #begin(question: Question): void {
    const blank = isBlank(question);
    delete this.#status.dataset['total'];
    this.#more?.remove();
    this.#part('nothing').hidden = true;
    this.#part('failed').hidden = true;
    this.#part('more-failed').hidden = true;
    this.#part('hints').replaceChildren();
    this.#controls.listChosen(question.filters);
    // So that the browser's history tells one search from another.
    const text = inBrief(question.text.trim());
    document.title = text ? this.#say('titled', { text, title: this.#title }) : this.#title;
    if (blank) this.#controls.count(undefined);
    this.#status.textContent = this.#say(blank ? 'prompt' : 'loading');
    this.#root.toggleAttribute('busy', !blank);
  }

  /**
   * What Taiwan's words are on the mainland: asked for in their stead where no item holds them, else offered. The
   * answer to a query that items hold thus stays exactly the items that hold it.
   */
  async #exchange(question: Question, { fold, matched }: Found) {
    const onTraditionalPage = document.documentElement.lang === 'zh-Hant';
    if (!onTraditionalPage && !isTraditional(question.text, fold)) return undefined;
    const text = await this.#client.vocabulary.exchange(question.text, 'mainland');
    if (text === undefined) return undefined;
    const other = { ...question, text };
    const found = await this.#client.find(other);
    if (found.matched === 0) return undefined;
    if (matched === 0) return { text, instead: found };
    const { length } = found.ids;
    const said = this.#say('alsoExchanged', { other: text, count: length });
    return length > 0 ? { hint: questionLink(other, said) } : undefined;
  }

  #conclude({ text, filters }: Question, found: Found, exchanged: string | undefined): void {
    const total = found.ids.length;
    const words = inBrief(text.trim());
    const instead = exchanged && inBrief(exchanged);
    const { from, to } = filters;
    const crossed = from && to && from > to;
    const narrowed = found.matched > 0 && Object.keys(filters).length > 0;
    const missing = words ? (narrowed ? 'nothingNarrowed' : 'nothing') : 'nothingHere';
    const nothing = crossed ? 'nothingCrossed' : missing;
    const said = total === 0 ? nothing : words ? 'foundWords' : 'found';
    const other = instead ? this.#say('exchanged', { text: words, other: instead }) : '';
    this.#status.textContent = other + this.#say(said, { text: instead ?? words, total });
    this.#status.dataset['total'] = String(total);
    this.#offerMore(found);
  }

  #offer(links: readonly Element[]): void {
    this.#part('nothing').hidden = false;
    this.#part('nearest-title').hidden = links.length === 0;
    this.#part('nearest').replaceChildren(...links);
  }

  #offerMore(found: Found): void {
    const shown = this.#list.children.length;
    if (shown >= found.ids.length) return;
    const button = this.#template('more').firstElementChild as HTMLButtonElement;
    button.addEventListener('click', () => void this.#showMore(found, button));
    this.#list.after(button);
  }

  async #showMore(found: Found, button: HTMLButtonElement): Promise<void> {
    const turn = this.#turn;
    const shown = this.#list.children.length;
    const failed = this.#part('more-failed');
    failed.hidden = true;
    button.disabled = true;
    try {
      await this.#draw(turn, found, shown, this.#pageSize);
      if (turn !== this.#turn) return;
      button.remove();
      this.#list.children[shown]?.querySelector('a')?.focus();
      this.#offerMore(found);
    } catch (error) {
      if (turn !== this.#turn) return;
      // What stands stays, and the button goes on from there.
      console.error(error);
      button.disabled = false;
      button.focus();
      failed.textContent = this.#say(FAILED[failureOf(error).kind]);
      failed.hidden = false;
    }
  }

  /** Draws results from a place of the list on: the first alone, so that nothing is in its way, then each as soon as it is known. */
  async #draw(
    turn: number,
    { ids, words, fold }: Found,
    start: number,
    count: number,
  ): Promise<void> {
    const aboutDay = (day: string): string => this.#say('aboutDay', { day });
    const draw = async (id: string): Promise<HTMLElement> => {
      const shell = this.#template('result');
      return drawResult(id, { words, fold, site: this.#site, aboutDay, shell });
    };
    const [first, ...others] = ids.slice(start, start + count);
    const firstDrawn = first === undefined ? undefined : await draw(first);
    if (turn !== this.#turn) return;
    if (start === 0) this.#list.replaceChildren();
    if (firstDrawn) this.#list.append(firstDrawn);
    const drawn = others.map(draw);
    // One that fails is told of when its turn comes.
    for (const result of drawn) result.catch(() => undefined);
    for (const result of drawn) {
      const entry = await result;
      if (turn !== this.#turn) return;
      this.#list.append(entry);
    }
  }

  #fail(error: unknown): void {
    console.error(error);
    this.#more?.remove();
    this.#part('hints').replaceChildren();
    this.#list.replaceChildren();
    delete this.#status.dataset['total'];
    this.#status.textContent = this.#say(FAILED[failureOf(error).kind]);
    this.#part('failed').hidden = false;
  }

  #template(name: string): DocumentFragment {
    const template = this.#root.querySelector(`[data-template=${name}]`) as HTMLTemplateElement;
    return template.content.cloneNode(true) as DocumentFragment;
  }

  #part(name: string): HTMLElement {
    return this.#root.querySelector(`[data-${name}]`) as HTMLElement;
  }

  get #status(): HTMLElement {
    return this.#root.querySelector('[role=status]') as HTMLElement;
  }

  get #list(): HTMLElement {
    return this.#part('results');
  }

  get #more(): HTMLElement | null {
    return this.#root.querySelector('[data-more]');
  }
}
