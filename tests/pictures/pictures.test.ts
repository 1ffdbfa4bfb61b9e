import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cachedPicture } from '#pictures/cache.ts';
import { drawPicture, type Picture } from '#pictures/draw.ts';
import { fontsFor } from '#pictures/fonts.ts';

const picture: Picture = {
  name: '青禾科普通讯',
  section: '活动',
  words: ['青禾市', '科协', '举办', '“看得见的风”', '展览'],
  facts: '2024年1月2日 · 青禾市科协',
  type: 'noto-serif-sc',
};

/** How many pixels of a picture are dark, of all. */
async function ink(png: Buffer): Promise<number> {
  const { data } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  return data.filter((value) => value < 100).length / data.length;
}

describe('the picture of an article', () => {
  test('is a PNG of the size that is asked for', async () => {
    const { format, width, height } = await sharp(await drawPicture(picture)).metadata();
    expect([format, width, height]).toEqual(['png', 1200, 630]);
  });

  test('has its title in it', async () => {
    const without = await ink(await drawPicture({ ...picture, words: [] }));
    const withTitle = await ink(await drawPicture(picture));
    expect(withTitle).toBeGreaterThan(without + 0.02);
  });

  test.each([22, 40, 52, 90])('has room for a title of %i characters', async (length) => {
    const words = Array.from({ length: length / 2 }, () => '长题');
    const png = await drawPicture({ ...picture, words });
    // The facts at the bottom stay clear of the title.
    const gap = await sharp(png).extract({ left: 0, top: 518, width: 1200, height: 12 }).toBuffer();
    expect(await ink(gap)).toBe(0);
    const margin = await sharp(png)
      .extract({ left: 1130, top: 0, width: 70, height: 630 })
      .toBuffer();
    expect(await ink(margin)).toBe(0);
  });

  test('has type for every character of either script', async () => {
    for (const [text, type] of [
      ['灾后重建“测绘”《2023》', 'noto-serif-sc'],
      ['災後重建「測繪」《2023》', 'noto-serif-tc'],
    ] as const) {
      const fonts = await fontsFor(text, type);
      expect(fonts.length).toBeGreaterThan(1);
      expect(fonts.length).toBeLessThan(30);
      expect(new Set(fonts.map(({ name }) => name)).size).toBe(fonts.length);
    }
  });
});

describe('pictures that were drawn before', () => {
  let dir = '';
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'pictures-'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  test('are not drawn again', async () => {
    const first = await cachedPicture(picture, dir);
    const [file = ''] = readdirSync(dir);
    expect(readdirSync(dir).length).toBe(1);
    writeFileSync(join(dir, file), 'kept');
    expect(String(await cachedPicture(picture, dir))).toBe('kept');
    expect(first.length).toBeGreaterThan(5000);
  });

  test('are drawn anew once what they show has changed', async () => {
    await cachedPicture(picture, dir);
    await cachedPicture({ ...picture, section: '动态' }, dir);
    expect(readdirSync(dir).length).toBe(2);
  });
});
