import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { articleSchema } from '#article/schema.ts';
import { termsSchema } from '#article/term.ts';
import { parseMarkdown } from '#markdown/parse.ts';
import { organizationsSchema, peopleSchema, sectionsSchema } from '#site/lists.ts';
import { redirectsSchema } from '#site/redirects.ts';
import { siteSchema } from '#site/settings.ts';
import { visit } from 'unist-util-visit';

const guide = readFileSync(join('content', 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

test('every command of the guide is there', () => {
  const names = [...guide.matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(10);
  for (const name of names) expect(scripts[name], name).toBeDefined();
});

test('every field of the guide is one', () => {
  const { shape } = articleSchema({ sections: [], organizations: [] });
  const named = [...guide.matchAll(/\| `([a-z]+)(?:: true)?` \|/gi)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(4);
  for (const name of [...named, 'updated', 'correction', 'withdrawn', 'terms']) {
    expect(Object.keys(shape)).toContain(name);
  }
});

test('every example of a list can be read', () => {
  const examples: unknown[] = [];
  visit(parseMarkdown(guide), 'code', ({ lang, value }) => {
    if (lang === 'yaml') examples.push(parse(value, { schema: 'failsafe' }));
  });
  const [settings, correction, sections, organizations, people, terms, redirects] = examples;
  const { admin, repository } = settings as Record<string, unknown>;
  expect(admin).toBe('true');
  expect(siteSchema.shape.repository.safeParse(repository).success).toBe(true);
  expect(correction).toEqual({ updated: '2023-09-01', correction: '更正了参加人数' });
  expect(sectionsSchema.safeParse(sections).success).toBe(true);
  expect(organizationsSchema.safeParse(organizations).success).toBe(true);
  expect(peopleSchema.safeParse(people).success).toBe(true);
  expect(termsSchema.safeParse(terms).success).toBe(true);
  expect(redirectsSchema.safeParse(redirects).success).toBe(true);
});

test('its pictures and the files it names are there', () => {
  for (const [, picture = ''] of guide.matchAll(/\]\((guide\/[^)]+)\)/g)) {
    expect(existsSync(join('content', picture)), picture).toBe(true);
  }
  for (const file of [
    'deploy/nginx.conf',
    '.github/workflows/pages.yml',
    '.github/workflows/server.yml',
  ]) {
    expect(guide).toContain(`\`${file}\``);
    expect(existsSync(file)).toBe(true);
  }
});
