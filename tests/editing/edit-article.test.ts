import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { partPlaces } from '#article/parts.ts';
import { editArticle } from '#editing/edit-article.ts';
import { bodyInForm, changeBody } from '#editing/edit-body.ts';
import { changeFields } from '#editing/edit-fields.ts';

const ORDER = ['title', 'section', 'date', 'organization', 'issue', 'draft'];
const word = fc.stringMatching(/^[\p{Script=Han}a-z0-9“”：:#'"，,[\]{}-]{1,12}$/u);
const comment = fc.constantFrom('', ' # 说明', '   # 另一处');
const end = fc.constantFrom('\n', '\r\n');
const quoted = word.chain((text) =>
  fc.constantFrom(JSON.stringify(text), `'${text.replaceAll("'", "''")}'`),
);

/** Frontmatter as a person may write it: any order, quotes, comments and blank lines, lists of either kind. */
const written = fc
  .record({
    title: quoted,
    section: quoted,
    organization: fc.oneof(
      fc.array(quoted, { minLength: 1, maxLength: 3 }).map((items) => `[ ${items.join(' ,')} ]`),
      fc
        .array(fc.tuple(quoted, comment), { minLength: 1, maxLength: 4 })
        .map((items) => items.map(([item, note]) => `\n   -  ${item}${note}`).join('')),
    ),
    other: quoted,
  })
  .chain((fields) => fc.shuffledSubarray(Object.entries(fields), { minLength: 4 }))
  .chain((fields) =>
    fc
      .array(fc.tuple(comment, fc.constantFrom('', '\n', '# 一行\n')), {
        minLength: fields.length,
        maxLength: fields.length,
      })
      .map((around) =>
        fields.map(([name, value], index) => {
          const [note, before] = around[index] ?? ['', ''];
          return `${before}${name}: ${value}${value.includes('\n') ? '' : note}\n`;
        }),
      ),
  );

describe('fields', () => {
  test('hold what they were changed to, and the lines of the others stay', () => {
    const list = fc.array(word, { minLength: 1, maxLength: 4 });
    const changes = fc.record(
      { title: word, organization: list, issue: word },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(written, changes, end, (lines, wanted, lineEnd) => {
        const text = lines.join('').replaceAll('\n', lineEnd);
        const edited = changeFields(text, wanted, ORDER);
        expect(edited).toBeDefined();
        expect(parse(edited ?? '')).toEqual({ ...(parse(text) as object), ...wanted });
        for (const line of lines) {
          const [name = ''] = /^\w+(?=:)/mu.exec(line) ?? [];
          if (!(name in wanted)) expect(edited).toContain(line.replaceAll('\n', lineEnd));
        }
        for (const [note = ''] of text.matchAll(/^# 一行\r?\n/gmu)) expect(edited).toContain(note);
      }),
      { numRuns: 500 },
    );
  });

  test('come and go without a trace', () => {
    fc.assert(
      fc.property(written, word, (lines, issue) => {
        const text = lines.join('');
        const added = changeFields(text, { issue }, ORDER) ?? '';
        expect(changeFields(added, { issue: undefined }, ORDER)).toBe(text);
      }),
    );
  });
});

describe('a body', () => {
  const line = fc.constantFrom('', '一段。', '  缩进', '* 一项', '又一段。', '\u3000\u3000首行');
  const body = fc.tuple(fc.array(line, { maxLength: 8 }), end);

  test('shows in the form what the form made of it, with the line ends it had', () => {
    fc.assert(
      fc.property(body, fc.array(line, { maxLength: 8 }), ([lines, lineEnd], wanted) => {
        const before = lines.map((one) => one + lineEnd).join('');
        const edited = bodyInForm(wanted.join('\n'));
        const after = changeBody(before, edited, lineEnd);
        expect(bodyInForm(after)).toBe(edited);
        expect(after.replaceAll(lineEnd, '')).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 1000 },
    );
  });

  test('that was not touched is the same', () => {
    fc.assert(
      fc.property(body, ([lines, lineEnd]) => {
        const text = lines.join(lineEnd);
        expect(changeBody(text, bodyInForm(text))).toBe(text);
      }),
    );
  });
});

test('a file without frontmatter, or with one that is no mapping, is not edited', () => {
  expect(editArticle('正文。\n', { fields: { title: '甲' } }, ORDER)).toBeUndefined();
  expect(editArticle('---\n- 甲\n---\n', { fields: { title: '甲' } }, ORDER)).toBeUndefined();
  expect(editArticle('---\ntitle: [甲\n---\n', { fields: { title: '甲' } }, ORDER)).toBeUndefined();
  expect(partPlaces('---\n只有一行')).toBeUndefined();
});
