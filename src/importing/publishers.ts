import type { IssueRecord } from '#article/issue.ts';
import { namesOf } from '#collection/content.ts';
import { nameResolver } from './resolve-names.ts';
import type { Stock } from './stock.ts';

type Published = Pick<IssueRecord, 'publisher' | 'publisherBasis'>;

/** Whether the mastheads of two issues name different publishers. Where one names none, nothing is known. */
export function publishersDiffer(stock: Stock, a: Published, b: Published): boolean {
  const { entries } = stock.organizations;
  const resolve = nameResolver(entries.flatMap(namesOf));
  const bodyOf = ({ publisher }: Published): string => {
    const name = resolve(publisher, 'Hant');
    return entries.find((entry) => namesOf(entry).includes(name))?.name ?? name;
  };
  return isPrinted(stock, a) && isPrinted(stock, b) && bodyOf(a) !== bodyOf(b);
}

/** Records did not always say it; but another publisher than the site's can only have been read. */
function isPrinted(stock: Stock, { publisher, publisherBasis }: Published): boolean {
  return publisherBasis ? publisherBasis === 'masthead' : publisher !== stock.publisher;
}
