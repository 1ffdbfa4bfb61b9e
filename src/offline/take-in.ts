import { ASSETS } from './kinds.ts';
import { namedFiles, type Stores } from './stores.ts';

/**
 * Keeps the pages that are open when a worker first comes: it has not seen how they came. What the browser itself has
 * kept of them is taken, so that nothing is sent twice.
 *
 * @param site its address, with a slash at its end
 */
export async function takeIn(clients: Clients, stores: Stores, site: string): Promise<void> {
  const open = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const addresses = open.map(({ url }) => url.replace(/[?#].*/, ''));
  for (const address of addresses.filter((url) => url.startsWith(site))) {
    if (await stores.find('pages', address)) continue;
    const page = await fetch(address, { cache: 'force-cache' }).catch(() => undefined);
    if (!page?.ok || !page.headers.get('Content-Type')?.startsWith('text/html')) continue;
    const html = await page.clone().text();
    await stores.put('pages', address, page);
    for (const name of namedFiles(html)) {
      const file = `${site}${ASSETS}${name}`;
      if (await stores.find('files', file)) continue;
      // Of a picture's sizes the browser has fetched one.
      const cache = /\.(?:css|js)$/.test(name) ? 'force-cache' : 'only-if-cached';
      const answer = await fetch(file, { cache, mode: 'same-origin' }).catch(() => undefined);
      if (answer?.ok) await stores.put('files', file, answer);
    }
  }
}
