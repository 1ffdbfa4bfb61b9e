import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { plainYaml } from '#source/plain-yaml.ts';
import { parseWholly } from '#source/yaml.ts';

/** Whatever YAML gives a meaning to, and what stands around it. */
const piece = fc.constantFrom(
  ...'中文，：。“”《》（）１ab12.-+=*_#>`~|[]{}<&\\!@:/;"\'%^$?, ',
  ...['true', 'null', 'No', '~', '0x1F', '1e3', '2023-08-23', '"a-1"', ': ', ' #', '- ', '---'],
  ...['\t', '\r', '\u00a0', '\u3000', '\uFEFF', '\u2028', '\u0085', '\u0007', '😀', '\n  '],
);
const value = fc
  .tuple(fc.constantFrom('', '中', 'a', '1'), fc.array(piece, { maxLength: 4 }))
  .map(([first, pieces]) => first + pieces.join(''));
const line = fc.oneof(
  fc
    .tuple(fc.constantFrom('title', 'date', 'True', 'null', 'constructor', 'a1', '标题'), value)
    .map(([name, text]) => `${name}: ${text}`),
  fc.constantFrom('organization:', 'terms: ', ''),
  value.map((text) => `  - ${text}`),
  value.map((text) => `- ${text}`),
);

test('what is taken for plain has the value that the parser finds', () => {
  let plain = 0;
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
      const text = lines.join('\n');
      const found = plainYaml(text);
      if (!found) return;
      plain++;
      const whole = parseWholly({ file: '', text }, z.unknown());
      expect(whole.ok && whole.value).toEqual(found);
    }),
    { numRuns: 30_000 },
  );
  expect(plain).toBeGreaterThan(300);
});

test('the frontmatter that the project writes is plain', () => {
  const lines = [
    'title: 延庆区科协举办“相遇七夕”科技工作者联谊沙龙',
    'section: 基层动态',
    'date: 2023-08-19',
    'organization:',
    '  - 延庆区科协',
    'issue: "20230823"',
    'order: 12',
    'draft: true',
  ];
  expect(plainYaml(lines.join('\n'))).toEqual({
    title: '延庆区科协举办“相遇七夕”科技工作者联谊沙龙',
    section: '基层动态',
    date: '2023-08-19',
    organization: ['延庆区科协'],
    issue: '20230823',
    order: '12',
    draft: true,
  });
});
