import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Who may import whom: data flows one way. A room may always import itself. */
const ROOMS = {
  source: [],
  store: ['source'],
  hanzi: [],
  site: ['source'],
  markdown: ['hanzi'],
  article: ['source', 'hanzi', 'markdown'],
  bulletin: ['article', 'source', 'hanzi'],
  named: ['hanzi'],
  collection: ['named', 'article', 'site', 'store', 'source', 'hanzi', 'markdown'],
  check: ['collection', 'article', 'site', 'source', 'hanzi', 'markdown'],
  editing: ['check', 'collection', 'article', 'site', 'store', 'source', 'hanzi', 'markdown'],
  admin: [
    'editing',
    'check',
    'article',
    'site',
    'collection',
    'source',
    'markdown',
    'i18n',
    'styles',
  ],
  publishing: ['collection', 'article', 'site', 'source', 'hanzi'],
  importing: ['bulletin', 'collection', 'article', 'site', 'store', 'source', 'hanzi'],
  search: ['collection', 'article', 'site', 'source', 'hanzi', 'i18n'],
  feeds: ['collection', 'article', 'site', 'hanzi', 'markdown', 'i18n'],
  'open-data': ['search', 'collection', 'article', 'site', 'hanzi', 'i18n'],
  offline: ['search', 'collection', 'article', 'site', 'source', 'hanzi', 'i18n'],
  charts: [],
  pictures: [],
  metadata: ['collection', 'article', 'site'],
  i18n: [],
};

const allRooms = [...Object.keys(ROOMS), 'components', 'layouts', 'pages', 'styles'];

/** A rule for one room: no address into a room it may not import, and no way round by relative paths. */
function oneWay([room, allowed]) {
  const forbidden = allRooms.filter((other) => other !== room && !allowed.includes(other));
  return {
    files: [`src/${room}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^#(${forbidden.join('|')})/`,
              message: `src/${room} may import only: ${allowed.join(', ') || 'nothing of ours'}.`,
            },
            {
              regex: '^(\\.\\./)+[a-z0-9]+/',
              message: 'Name another room by its address: #room/file.ts.',
            },
          ],
        },
      ],
    },
  };
}

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'test-results/', 'playwright-report/'] },
  js.configs.recommended,
  ts.configs.strict,
  ts.configs.stylistic,
  astro.configs.recommended,
  {
    languageOptions: { globals: { ...globals.node, ...globals.browser, Temporal: 'readonly' } },
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn', 'error', 'log'] }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  Object.entries(ROOMS).map(oneWay),
  {
    files: ['src/components/**', 'src/layouts/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^#pages/', message: 'Nobody imports from pages.' }] },
      ],
    },
  },
  {
    files: ['src/env.d.ts'],
    rules: { '@typescript-eslint/triple-slash-reference': 'off' },
  },
);
