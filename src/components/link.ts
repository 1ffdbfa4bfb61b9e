import { addressIn } from '#site/address.ts';

/** Addresses as the page that is being rendered gives them out. */
export function linkFrom(astro: { params: Record<string, string | undefined> }) {
  return addressIn(import.meta.env.BASE_URL, astro.params['script']);
}
