/**
 * Makes the fixtures in tests/fixtures/printed anew: `node tests/support/print/make-fixtures.ts`.
 *
 * Needs Chromium, the fonts AR PL UMing and WenQuanYi Zen Hei, and for two of them LibreOffice; tests need
 * none of these.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../chromium.ts';
import { toDocx } from './docx.ts';
import { toHtml } from './html.ts';
import { expectedOf, makeIssue, type Recipe } from './issue.ts';
import { toPlainPdf } from './pdfkit.ts';
import { DOCUMENTS, DRAWN, PRINTED_FACES, SHEETS } from './recipes.ts';

const FOLDER = new URL('../../fixtures/printed/', import.meta.url);
const FONT = '/usr/share/fonts/truetype/arphic/uming.ttc';

function save(
  name: string,
  about: string,
  recipe: Recipe,
  format: 'pdf' | 'docx',
  bytes: Uint8Array,
): void {
  const folder = new URL(`${name}/`, FOLDER);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`source.${format}`, folder), bytes);
  const expected = expectedOf(makeIssue(recipe), about, format);
  writeFileSync(new URL('expected.json', folder), `${JSON.stringify(expected, null, 2)}\n`);
  console.log(`${name}: ${Math.round(bytes.length / 1024)} KB`);
}

/** Prints a document by LibreOffice; undefined where it is not installed. */
function printDocument(bytes: Uint8Array): Uint8Array | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'print-'));
  try {
    writeFileSync(join(folder, 'source.docx'), bytes);
    spawnSync('soffice', [
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, 'source.docx'),
    ]);
    return readFileSync(join(folder, 'source.pdf'));
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const recipe of SHEETS) {
  await page.setContent(toHtml(makeIssue(recipe), recipe.sheet));
  save(
    recipe.name,
    recipe.about,
    recipe,
    'pdf',
    await page.pdf({ preferCSSPageSize: true, tagged: false }),
  );
}
await browser.close();
save(DRAWN.name, DRAWN.about, DRAWN, 'pdf', await toPlainPdf(makeIssue(DRAWN), FONT, 'UMingCN'));
for (const recipe of DOCUMENTS) {
  const bytes = await toDocx(makeIssue(recipe), recipe.manner);
  save(recipe.name, recipe.about, recipe, 'docx', bytes);
  if (recipe.pdf === undefined) continue;
  const printed = printDocument(
    await toDocx(makeIssue(recipe), { ...recipe.manner, faces: PRINTED_FACES }),
  );
  if (printed) save(recipe.pdf, `${recipe.about}, printed by LibreOffice`, recipe, 'pdf', printed);
}
