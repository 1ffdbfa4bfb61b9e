import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();

async function refused(filePath: string, specifier: string): Promise<boolean> {
  const code = `import { x } from '${specifier}';\n\nexport const y = x;\n`;
  const [result] = await eslint.lintText(code, { filePath });
  return result?.messages.some(({ ruleId }) => ruleId === 'no-restricted-imports') ?? false;
}

describe('data flows one way, so', () => {
  test.each([
    ['src/hanzi/a.ts', '#site/b.ts'],
    ['src/source/a.ts', '#hanzi/b.ts'],
    ['src/article/a.ts', '#bulletin/b.ts'],
    ['src/bulletin/a.ts', '#collection/b.ts'],
    ['src/search/a.ts', '#components/b.ts'],
    ['src/named/a.ts', '#article/b.ts'],
    ['src/article/a.ts', '../site/b.ts'],
    ['src/components/a.ts', '#pages/b.ts'],
  ])('%s may not import %s', async (file, specifier) => {
    expect(await refused(file, specifier)).toBe(true);
  });

  test.each([
    ['src/bulletin/a.ts', '#article/b.ts'],
    ['src/search/a.ts', '#hanzi/b.ts'],
    ['src/article/a.ts', './b.ts'],
    ['src/collection/a.ts', '#named/b.ts'],
    ['src/pages/a.ts', '#collection/b.ts'],
  ])('%s may import %s', async (file, specifier) => {
    expect(await refused(file, specifier)).toBe(false);
  });
});
