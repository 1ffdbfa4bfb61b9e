import fc from 'fast-check';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readStock } from '#importing/folder.ts';
import { planImports } from '#importing/import.ts';
import { UsageError } from '#source/usage-error.ts';
import { commit } from '#store/commit.ts';
import { makeContentFolder, putLists, type ContentFolder } from '../store/content-folder.ts';
import { importOptions, received } from './stock.ts';

/** A folder with the content of a site in it and room around it that has to stay empty. */
function makeSite(): { around: ContentFolder; content: string } {
  const around = makeContentFolder();
  const content = join(around.dir, 'site', 'content');
  mkdirSync(content, { recursive: true });
  putLists(content);
  return { around, content };
}

async function importInto(content: string, text: string, file: string, issue?: string) {
  const stock = await readStock(content, content);
  const options = { ...importOptions, date: '2023-08-23', issue };
  const outcomes = await planImports(stock, [received(text, file)], options);
  const writes = outcomes.flatMap((outcome) => (outcome.ok ? outcome.plan.writes : []));
  await commit(content, writes, (path) => stock.files.bytes(path), { what: 'x' });
}

const HOSTILE = [
  '../../x',
  '..',
  '.',
  '/etc/x',
  '\\..\\..\\x',
  'C:\\x',
  '%2e%2e%2fx',
  '..%00x',
  'con',
  '~/x',
  '.import/journal.json',
  'site.yaml',
  '../articles',
  'x'.repeat(300),
];

test('nothing a bulletin holds or is called, nor any issue, writes outside the content folder', async () => {
  const name = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 8 }));
  await fc.assert(
    fc.asyncProperty(name, name, name, fc.option(name), async (section, body, file, issue) => {
      const { around, content } = makeSite();
      try {
        const text = `【${section}】\n某区举办${body}活动\n8月20日，活动举办。（${body}科协）\n`;
        await importInto(content, text, `${file}.txt`, issue ?? undefined).catch(
          (error: unknown) => {
            if (!(error instanceof UsageError)) throw error;
          },
        );
        const outside = Object.keys(around.tree()).filter(
          (path) => !path.startsWith(join('site', 'content')) && path !== 'site',
        );
        expect(outside).toEqual([]);
        const inside = Object.keys(around.tree()).map((path) =>
          path.replaceAll('\\', '/').replace(/^site(\/content\/?)?/, ''),
        );
        for (const path of inside) {
          expect(path).toMatch(
            /^$|^(site|sections|organizations)\.yaml$|^(articles|bulletins)(\/|$)/,
          );
        }
      } finally {
        around.remove();
      }
    }),
    { numRuns: 80 },
  );
});

test.each(['articles', 'bulletins', 'articles/2023', 'bulletins/20230823'])(
  '%s as a link that leads out is refused, and nothing is written',
  async (link) => {
    const { around, content } = makeSite();
    mkdirSync(join(around.dir, 'elsewhere'));
    mkdirSync(join(content, link, '..'), { recursive: true });
    symlinkSync(join(around.dir, 'elsewhere'), join(content, link));
    const before = around.tree();
    const text = '某区科协举办天文夜活动\n8月20日，天文夜活动举办。（某区科协）\n';
    await expect(importInto(content, text, 'a.txt', '20230823')).rejects.toThrow('之外的链接');
    expect(around.tree()).toEqual(before);
    around.remove();
  },
);
