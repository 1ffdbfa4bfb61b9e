import { expect, test } from 'vitest';
import { Parts } from '#search/parts.ts';

const ENTRY = JSON.stringify({ languages: { und: { hash: 'und_abc' } } });

/** A site's answers by address, and what was asked of it, each address without its query. */
function site(answers: Record<string, BodyInit>) {
  const asked: string[] = [];
  const fetch = async (input: RequestInfo | URL): Promise<Response> => {
    const [address = ''] = String(input).split('?');
    asked.push(address);
    const body = answers[address];
    return body === undefined ? new Response('', { status: 404 }) : new Response(body);
  };
  return { asked, fetch };
}

const whole = { '/i/pagefind-entry.json': ENTRY, '/i/pagefind.und_abc.pf_meta': 'm' };

test('each part is fetched once, when it is first asked for', async () => {
  const { asked, fetch } = site({ ...whole, '/i/catalogue.json': 'c' });
  const parts = new Parts('/i/', fetch);
  expect(asked).toEqual([]);
  const [one, two] = await Promise.all([parts.get('catalogue'), parts.get('catalogue')]);
  expect(new TextDecoder().decode(one)).toBe('c');
  expect(two).toBe(one);
  expect(asked).toEqual(['/i/catalogue.json']);
});

test('the metadata are those the entry names, and stand before the largest file', async () => {
  const { asked, fetch } = site({ ...whole, '/i/wasm.unknown.pagefind': 'w' });
  const parts = new Parts('/i/', fetch);
  const [, bytes] = await Promise.all([
    parts.get('entry'),
    parts.get('metadata'),
    parts.get('wasm'),
  ]);
  expect(new TextDecoder().decode(bytes)).toBe('m');
  expect(asked).toEqual([
    '/i/pagefind-entry.json',
    '/i/pagefind.und_abc.pf_meta',
    '/i/wasm.unknown.pagefind',
  ]);
});

test('a part that is handed over is not fetched', async () => {
  const { asked, fetch } = site({});
  const parts = new Parts('/i/', fetch);
  const bytes = new ArrayBuffer(1);
  parts.expect('wasm', Promise.resolve(bytes));
  expect(await parts.get('wasm')).toBe(bytes);
  expect(asked).toEqual([]);
});

test('a part that is not there is missing, one that breaks off is interrupted', async () => {
  const broken = new ReadableStream({
    pull: (controller) => controller.error(new TypeError('network error')),
  });
  const { fetch } = site({ '/i/catalogue.json': broken });
  const parts = new Parts('/i/', fetch);
  await expect(parts.get('metadata')).rejects.toMatchObject({ kind: 'missing' });
  await expect(parts.get('catalogue')).rejects.toMatchObject({ name: 'SearchFailure' });
});
