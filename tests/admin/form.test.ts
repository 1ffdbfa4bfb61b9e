import { readFileSync } from 'node:fs';
import type { Field } from '@sveltia/cms';
import { describe, expect, test } from 'vitest';
import { cmsConfig } from '#admin/config.ts';
import { BODY, formFields } from '#admin/form.ts';
import { contentPolicy } from '#admin/policy.ts';
import { MISSING, withMissing, type Words } from '#admin/sveltia-chinese.ts';
import { patched } from '#admin/sveltia-patches.ts';
import { articleSchema } from '#article/schema.ts';
import { siteSchema } from '#site/settings.ts';
import { readYaml } from '#source/yaml.ts';

const choices = {
  sections: ['要闻', '动态'],
  organizations: ['青禾市科协', '市科协'],
  mentions: ['青禾市科协', '李云里'],
  issues: ['20240315'],
  aliasOf: { 市科协: '青禾市科协' },
};
const fields = formFields(choices);
const named = (name: string): Field & Record<string, unknown> =>
  fields.find((field) => field.name === name) as Field & Record<string, unknown>;

describe('the form', () => {
  test('has every field of the schema but the one that imports write, with its Chinese name', () => {
    const names = Object.keys(articleSchema(choices).shape).filter((name) => name !== 'source');
    expect(fields.map(({ name }) => name).sort()).toEqual([...names, BODY].sort());
    for (const { label } of fields as { label?: string }[])
      expect(label).toMatch(/^\p{Script=Han}+$/u);
  });

  test('offers the names of the lists, and says whose an alias is', () => {
    expect(named('section')).toMatchObject({ widget: 'select', required: true });
    expect(named('section')['options']).toEqual(
      choices.sections.map((name) => ({ value: name, label: name })),
    );
    expect(named('organization')).toMatchObject({ multiple: true, min: 1 });
    expect(named('organization')['options']).toContainEqual({
      value: '市科协',
      label: '市科协（即青禾市科协）',
    });
    expect(named('issue')).toMatchObject({ options: ['20240315'], required: false });
  });

  test('asks for days, numbers, switches and terms as what they are', () => {
    expect(named('date')).toMatchObject({ widget: 'datetime', type: 'date', required: true });
    expect(named('updated')).toMatchObject({ widget: 'datetime', type: 'date', required: false });
    expect(named('order')).toMatchObject({ widget: 'number', value_type: 'int', min: 1 });
    expect(named('draft')).toMatchObject({ widget: 'boolean', default: false });
    expect(named('dateBasis')).toMatchObject({ default: 'text', required: true });
    const terms = named('terms')['fields'] as Field[];
    expect(terms.map(({ name }) => name)).toEqual(['word', 'traditional', 'keep', 'reason']);
  });

  test('offers what may be mentioned, and takes any name that was mistaken', () => {
    expect(named('mentions')).toMatchObject({
      widget: 'select',
      multiple: true,
      required: false,
      options: choices.mentions,
    });
    expect(named('notMentions')).toMatchObject({ widget: 'list', required: false });
    expect(named('notMentions')).not.toHaveProperty('fields');
  });

  test('deletes nothing, and puts new items into the folder of their year', () => {
    const site = { name: '青禾通讯', repository: undefined };
    const { collections } = cmsConfig({ site, fields, folder: 'content/articles', base: '/' });
    expect(collections?.[0]).toMatchObject({
      folder: 'content/articles',
      path: "{{date | date('YYYY')}}/{{slug}}",
      delete: false,
      duplicate: false,
    });
  });
});

describe('where the form may go', () => {
  const repository = { host: 'gitlab', name: 'a/b', server: 'https://git.example.org/' } as const;

  test('is its own site and the Git host of site.yaml', () => {
    expect(contentPolicy(undefined)).toContain("connect-src 'self' data: blob:;");
    expect(contentPolicy(undefined)).not.toContain('http');
    expect(contentPolicy({ host: 'github', name: 'a/b' })).toContain(
      "connect-src 'self' data: blob: https://api.github.com",
    );
    expect(contentPolicy(repository)).toContain('https://git.example.org;');
  });

  test('is told to Sveltia CMS, with a token as the way to sign in', () => {
    const site = { name: '青禾通讯', repository };
    expect(cmsConfig({ site, fields, folder: 'articles', base: '/' }).backend).toMatchObject({
      name: 'gitlab',
      repo: 'a/b',
      base_url: 'https://git.example.org',
      api_root: 'https://git.example.org/api/v4',
      auth_methods: ['token'],
    });
  });

  const settings = readFileSync('tests/fixtures/second-association/site.yaml', 'utf8');
  const read = (more: string) => readYaml({ file: 'site.yaml', text: settings + more }, siteSchema);

  test.each([
    ['admin: 开\n', '“admin”（编辑表单）写得不对'],
    ['repository: { host: gitee, name: a/b }\n', '“host”（托管网站）写得不对'],
    ['repository: { host: github, name: bulletin }\n', '“name”（仓库名）写得不对'],
    ['repository: { host: github }\n', '缺少“name”（仓库名）'],
    ['repository: { host: gitea, name: a/b }\n', '缺少“server”（服务器）'],
    [
      'repository: { host: gitlab, name: a/b, server: http://a.cn }\n',
      '“server”（服务器）写得不对',
    ],
    ['repository: { host: github, name: a/b, server: https://a.cn }\n', 'github 不用写“server”'],
  ])('is refused in site.yaml where it cannot be: %s', (more, reason) => {
    const result = read(more);
    expect(result.ok ? '' : result.diagnostics[0]?.reason).toContain(reason);
  });

  test('is nowhere unless site.yaml says so', () => {
    const result = read('');
    expect(result.ok && result.value.admin).toBe(false);
  });
});

test('Sveltia CMS is patched in each of its places, and another version is told apart', () => {
  const code = readFileSync('node_modules/@sveltia/cms/npm/index.js', 'utf8');
  const after = patched(code);
  expect(after).not.toContain('cdn.jsdelivr.net/fontsource/fonts/source-sans-3');
  expect(after).toContain('globalThis.freeArticleId(');
  expect(() => patched(after)).toThrow('@sveltia/cms has changed');
});

describe('the Chinese of Sveltia CMS', () => {
  const locale = (name: string) =>
    JSON.parse(readFileSync(`node_modules/@sveltia/cms/locales/${name}.json`, 'utf8')) as Words;
  const flat = (words: Words, before = ''): [string, string][] =>
    Object.entries(words).flatMap(([name, word]) =>
      typeof word === 'string' ? [[before + name, word] as const] : flat(word, `${before}${name}.`),
    ) as [string, string][];
  const blanks = (text: string) => [...text.matchAll(/\{\$\w+\}/g)].map(String).sort();

  test('has what it lacks added, with the same blanks to fill in', () => {
    const english = new Map(flat(locale('en-US')));
    for (const [name, word] of flat(MISSING)) {
      expect(blanks(word), name).toEqual(blanks(english.get(name) ?? 'no such words'));
      expect(word, name).toMatch(/\p{Script=Han}/u);
    }
  });

  test('comes before ours', () => {
    const own = { save: '保存', save_conflict: { title: '它的标题' } };
    expect(withMissing(own)).toMatchObject({
      save: '保存',
      save_conflict: { title: '它的标题', save_anyway: '仍然保存' },
    });
  });
});
