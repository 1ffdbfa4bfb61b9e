/// <reference lib="webworker" />
import { listKept } from './kept-list.ts';
import { kindOf } from './kinds.ts';
import { SearchStore } from './search-store.ts';
import type { Shell } from './shell.ts';
import { Stores, type StoreName } from './stores.ts';
import { takeIn } from './take-in.ts';
import { within } from './within.ts';

/** Written in by the build. */
declare const SHELL: Shell;

/** How long the network is waited for where a page is kept, in milliseconds. */
const PATIENCE = 4000;

/**
 * The service worker of the site: keeps what was read and the search index, and says when a page is not there. It is
 * our own, since what matters here is in no library: an index whose parts are all of one build, and a page that lists
 * what can be read. A newer worker takes over at once: pages come from the network while there is one, and files have
 * names that change with their content, so that old pages and new workers get along.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;
const { scope } = worker.registration;
const { pathname: base } = new URL(scope);
const stores = new Stores(scope, SHELL);
const search = new SearchStore(stores, scope, SHELL.index);

worker.addEventListener('install', (event) => {
  const fill = async (): Promise<void> => {
    const shell = await stores.shell();
    await shell.addAll(
      SHELL.addresses.map((path) => new Request(scope + path, { cache: 'no-cache' })),
    );
    await worker.skipWaiting();
  };
  event.waitUntil(fill());
});

worker.addEventListener('activate', (event) => {
  const takeOver = async (): Promise<void> => {
    await stores.dropOld();
    await worker.registration.navigationPreload?.enable();
    await takeIn(worker.clients, stores, scope);
    await worker.clients.claim();
  };
  event.waitUntil(takeOver());
});

worker.addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request;
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  if (method !== 'GET' || !address.startsWith(scope)) return;
  const kind = kindOf(pathname.slice(base.length), mode === 'navigate', SHELL.index);
  if (kind === 'page') event.respondWith(page(event, address));
  if (kind === 'data') event.respondWith(network(event, 'data', address).then(orFail));
  if (kind === 'file') event.respondWith(file(event, address));
  if (kind === 'index') {
    event.respondWith(search.answer(address));
    event.waitUntil(search.keepAll(scriptOf(event.request.referrer)));
  }
});

/** A page: as the site has it now, else as it was last read, else the page that says it is not there. */
async function page(event: FetchEvent, address: string): Promise<Response> {
  const path = address.slice(scope.length);
  if (SHELL.pages.includes(path)) return offlinePage(path, 200);
  const answer = await network(event, 'pages', address);
  return answer ?? offlinePage(SHELL.pages[scriptOf(address) ? 1 : 0], 503);
}

/** What the network has, if it answers in time and is not out of order, else what is kept. */
async function network(
  event: FetchEvent,
  store: StoreName,
  address: string,
): Promise<Response | undefined> {
  const asked = receive(event).then((answer) => {
    if (answer.ok) event.waitUntil(stores.put(store, address, answer.clone()));
    if (answer.status === 404 || answer.status === 410)
      event.waitUntil(stores.drop(store, address));
    return answer;
  });
  event.waitUntil(asked.catch(() => undefined));
  const kept = await stores.find(store, address);
  const answer = await within(asked, kept ? PATIENCE : Infinity);
  return answer && answer.status < 500 ? answer : (kept ?? answer);
}

async function receive({ request, preloadResponse }: FetchEvent): Promise<Response> {
  return ((await preloadResponse) as Response | undefined) ?? fetch(request);
}

async function file(event: FetchEvent, address: string): Promise<Response> {
  const kept = await stores.find('files', address);
  if (kept) return kept;
  const answer = await fetch(event.request);
  if (answer.ok) event.waitUntil(stores.put('files', address, answer.clone()));
  return answer;
}

/** The page that says there is none, with what can be read in its script. */
async function offlinePage(path: string, status: number): Promise<Response> {
  const empty = await (await stores.shell()).match(scope + path, { ignoreVary: true });
  if (!empty) return Response.error();
  const pages = await stores.pages();
  const inScript = pages.filter(([address]) => scriptOf(address) === scriptOf(scope + path));
  // Its headers hold the site's security policy.
  const headers = new Headers(empty.headers);
  for (const name of ['Content-Encoding', 'Content-Length']) headers.delete(name);
  return new Response(listKept(await empty.text(), inScript), { status, headers });
}

/** The prefix of Traditional addresses, where this is one. */
function scriptOf(address: string): string {
  return address.startsWith(`${scope}hant/`) ? 'hant/' : '';
}

function orFail(answer: Response | undefined): Response {
  return answer ?? Response.error();
}
