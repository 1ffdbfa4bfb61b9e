import { defineMiddleware } from 'astro:middleware';
import { articleDataPath, articlePath } from '#article/permalink.ts';
import { traditionalHtml } from '#hanzi/traditional-html.ts';
import { traditionalJson } from '#hanzi/traditional-json.ts';
import { traditionalXml } from '#hanzi/traditional-xml.ts';
import type { Traditional } from '#hanzi/traditional.ts';
import { addressIn, splitAddress } from '#site/address.ts';

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Turns what the templates have rendered under `/hant/`, in Simplified, into Traditional. Templates know nothing of
 * it but the prefix of their addresses; a preview runs it for each request, a build for each file.
 */
export const onRequest = defineMiddleware(async (context, next) => {
  const response = await next();
  const { script, path } = splitAddress(import.meta.env.BASE_URL, context.url.pathname);
  const change = script && conversionOf(response.headers.get('Content-Type') ?? '');
  if (!change) return response;
  // Asked for anew each time: a preview loads this file once, and the content as often as it changes.
  const { traditional } = await import('#collection/published.ts');
  const convert = (await traditional())(articleOf(path, context.params['id']));
  const headers = new Headers(response.headers);
  headers.delete('Content-Length');
  // Its own text() would take the byte order mark off, by which spreadsheets know UTF-8.
  const body = UTF8.decode(await response.arrayBuffer());
  return new Response(change(body, convert), { status: response.status, headers });
});

/** How a body of this type is converted; undefined where it stays as it is. */
function conversionOf(type: string): ((body: string, convert: Traditional) => string) | undefined {
  const name = (type.split(';')[0] ?? '').trim();
  if (name === 'text/html') return convertHtml;
  if (/^application\/(?:.*\+)?json$/.test(name)) {
    return (body, convert) => traditionalJson(body, convert, (html) => convertHtml(html, convert));
  }
  if (/^(?:application|text)\/(?:.*\+)?xml$/.test(name)) {
    return (body, convert) => traditionalXml(body, convert, (html) => convertHtml(html, convert));
  }
  if (/^text\/(?:csv|plain)$/.test(name)) {
    return (body, convert) => body.replace(/[^\n]+/g, (line) => convert(line));
  }
  return undefined;
}

function convertHtml(html: string, convert: Traditional): string {
  const base = import.meta.env.BASE_URL;
  return traditionalHtml(html, {
    convert,
    address: (address) => addressIn(base, 'hant')(splitAddress(base, address).path),
  });
}

/** The article whose own page or data this is. */
function articleOf(path: string, id: string | undefined): string | undefined {
  return id && [articlePath(id), articleDataPath(id)].includes(path) ? id : undefined;
}
