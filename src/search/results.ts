import type { ScriptString } from '#i18n/search-strings.ts';
import { isBlank } from './address.ts';
import { drawResult } from './result.ts';
import type { Found, Question, SearchClient } from './search-client.ts';

/** The answer to a question, as the page shows it: status, list, more, and the words for nothing and failure. */
export class Results {
  readonly #root: HTMLElement;
  readonly #client: SearchClient;
  /** Address of the site in the page's script, without a slash at its end. */
  readonly #site: string;
  readonly #pageSize: number;
  /** Counts the questions: an answer that comes after a later question is thrown away. */
  #turn = 0;

  constructor(root: HTMLElement, client: SearchClient) {
    this.#root = root;
    this.#client = client;
    this.#site = root.getAttribute('site') as string;
    this.#pageSize = Number(root.getAttribute('page-size'));
  }

  async show(question: Question): Promise<void> {
    const turn = ++this.#turn;
    const blank = isBlank(question);
    delete this.#status.dataset['total'];
    this.#more?.remove();
    this.#reveal('nothing', false);
    this.#reveal('failed', false);
    this.#status.textContent = this.#say(blank ? 'prompt' : 'loading');
    this.#root.toggleAttribute('busy', !blank);
    if (blank) {
      this.#list.replaceChildren();
      return;
    }
    try {
      const found = await this.#client.find(question);
      const page = await this.#draw(found, 0);
      if (turn !== this.#turn) return;
      this.#list.replaceChildren(...page);
      this.#conclude(question, found);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#fail(error);
    }
    this.#root.removeAttribute('busy');
  }

  #conclude({ text }: Question, found: Found): void {
    const { total } = found;
    const words = text.trim();
    const said = words
      ? total > 0
        ? 'foundWords'
        : 'nothing'
      : total > 0
        ? 'found'
        : 'nothingHere';
    this.#status.textContent = this.#say(said, { text: words, total: String(total) });
    this.#status.dataset['total'] = String(total);
    this.#reveal('nothing', total === 0);
    this.#offerMore(found);
  }

  #offerMore(found: Found): void {
    const shown = this.#list.children.length;
    if (shown >= found.total) return;
    const button = this.#template('more').firstElementChild as HTMLButtonElement;
    button.addEventListener('click', () => void this.#showMore(found, button));
    this.#list.after(button);
  }

  async #showMore(found: Found, button: HTMLButtonElement): Promise<void> {
    const turn = this.#turn;
    const shown = this.#list.children.length;
    button.disabled = true;
    try {
      const page = await this.#draw(found, shown);
      if (turn !== this.#turn) return;
      button.remove();
      this.#list.append(...page);
      page[0]?.querySelector('a')?.focus();
      this.#offerMore(found);
    } catch (error) {
      if (turn === this.#turn) this.#fail(error);
    }
  }

  async #draw({ ids, words, fold }: Found, start: number): Promise<HTMLElement[]> {
    const page = await ids(start, start + this.#pageSize);
    const issueDate = this.#say('issueDate');
    return Promise.all(
      page.map((id) =>
        drawResult(id, {
          words,
          fold,
          site: this.#site,
          issueDate,
          shell: this.#template('result'),
        }),
      ),
    );
  }

  #fail(error: unknown): void {
    console.error(error);
    this.#more?.remove();
    this.#list.replaceChildren();
    delete this.#status.dataset['total'];
    this.#status.textContent = this.#say('failed');
    this.#reveal('failed', true);
  }

  /** A string of the page, with its values filled in. */
  #say(name: ScriptString, values: Record<string, string> = {}): string {
    const said =
      this.#template('strings').querySelector(`[data-string=${name}]`)?.textContent ?? '';
    return said.replace(/\{(\w+)\}/g, (_, value: string) => values[value] ?? '');
  }

  #template(name: string): DocumentFragment {
    const template = this.#root.querySelector(`[data-template=${name}]`) as HTMLTemplateElement;
    return template.content.cloneNode(true) as DocumentFragment;
  }

  #reveal(name: string, shown: boolean): void {
    (this.#root.querySelector(`[data-${name}]`) as HTMLElement).hidden = !shown;
  }

  get #status(): HTMLElement {
    return this.#root.querySelector('[role=status]') as HTMLElement;
  }

  get #list(): HTMLElement {
    return this.#root.querySelector('[data-results]') as HTMLElement;
  }

  get #more(): HTMLElement | null {
    return this.#root.querySelector('[data-more]');
  }
}
