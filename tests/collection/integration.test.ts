import { cpSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkedContent } from '#collection/integration.ts';
import { readEnvironment } from '#site/environment.ts';
import { makeContentFolder } from '../store/content-folder.ts';

test('whatever command of Astro reads the content finds an interrupted import settled, and says so', async () => {
  const folder = makeContentFolder({ '.import/new/0': '半' });
  const association = 'tests/fixtures/second-association';
  cpSync(association, folder.dir, { recursive: true });
  const environment = readEnvironment({ CONTENT_DIR: folder.dir }, process.cwd());
  const setup = checkedContent(environment, process.cwd()).integration.hooks['astro:config:setup'];
  const said: string[] = [];
  await setup?.({
    command: 'sync',
    updateConfig: () => undefined,
    logger: { warn: (message: string) => said.push(message) },
  } as never);
  expect(said).toEqual([expect.stringContaining('已撤回')]);
  expect(folder.tree()['.import']).toBeUndefined();
  folder.remove();
});
