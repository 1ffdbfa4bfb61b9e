import { expect, test } from 'vitest';
import { dropReloadsForNobody } from '#editing/reload-open-pages.ts';

test('a reload reaches the pages that are open, and is not kept for one that comes later', () => {
  const sent: unknown[] = [];
  const clients = new Set<unknown>();
  const connection = { clients, send: (...message: unknown[]) => void sent.push(message) };
  dropReloadsForNobody(connection);

  connection.send({ type: 'full-reload', path: '*' });
  expect(sent).toEqual([]);
  connection.send({ type: 'error', err: {} });
  connection.send('problems', { lines: [] });
  clients.add('a page');
  connection.send({ type: 'full-reload', path: '*' });
  expect(sent).toEqual([
    [{ type: 'error', err: {} }],
    ['problems', { lines: [] }],
    [{ type: 'full-reload', path: '*' }],
  ]);
});
