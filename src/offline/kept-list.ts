/**
 * Writes the pages that are kept into the page that says there is none: in place of what its list says where nothing
 * is kept. Titles are taken as they stand in the pages, marked up already.
 *
 * @param page markup of the page, which has one `<ul data-kept>`
 * @param kept markup of the pages that are kept, by address, in the order of the list
 */
export function listKept(page: string, kept: readonly (readonly [string, string])[]): string {
  const items = kept.flatMap(([address, html]) => {
    const title = /<meta property="og:title" content="([^"]*)"/.exec(html)?.[1];
    return title ? [`<li><a href="${escape(address)}">${title}</a></li>`] : [];
  });
  if (items.length === 0) return page;
  // A function, since a title may hold what `replace` would read as a pattern.
  return page.replace(
    /(<ul[^>]*\sdata-kept[^>]*>)[^]*?(<\/ul>)/,
    (_, start: string, end: string) => start + items.join('') + end,
  );
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
