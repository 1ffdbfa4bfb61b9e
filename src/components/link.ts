import { addressIn, splitAddress, type Script } from '#site/address.ts';

/** Addresses as the page that is being rendered gives them out. */
export function linkFrom(astro: { params: Record<string, string | undefined> }) {
  return addressIn(import.meta.env.BASE_URL, astro.params['script']);
}

/** A page's script, and its addresses in both; a page that stands once leads to the home pages. */
export interface PageInScripts {
  script: Script;
  addresses: { hans: string; hant: string };
  /** Whether the page stands in both scripts. */
  twice: boolean;
}

export function pageInScripts(astro: { url: URL; routePattern: string }): PageInScripts {
  const base = import.meta.env.BASE_URL;
  const { script, path } = splitAddress(base, astro.url.pathname);
  const twice = astro.routePattern.startsWith('/[...script]');
  const shared = twice ? path : '/';
  const addresses = {
    hans: addressIn(base, undefined)(shared),
    hant: addressIn(base, 'hant')(shared),
  };
  return { script, addresses, twice };
}
