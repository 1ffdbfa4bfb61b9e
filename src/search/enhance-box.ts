import { addressIn } from '#site/address.ts';
import { Combobox } from './combobox.ts';
import { INDEX_PATH } from './index-files.ts';
import { SuggestionSource } from './suggestion-source.ts';
import { SUGGESTIONS_PATH } from './suggestion-files.ts';

/** Gives a search box suggestions. @param box the box of a form that leads to the search page */
export function enhanceBox(box: HTMLInputElement): void {
  const site = new URL((box.form as HTMLFormElement).action).pathname.replace(/\/search\/$/, '');
  const index = addressIn(import.meta.env.BASE_URL, undefined)(INDEX_PATH);
  new Combobox(box, new SuggestionSource(site + SUGGESTIONS_PATH, index), site);
}
