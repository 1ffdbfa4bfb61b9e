import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NginxParser, type NginxParseTreeNode } from 'nginx-conf/dist/src/parser.js';
import { describe, expect, test } from 'vitest';

const conf = parse(readFileSync(join('deploy', 'nginx.conf'), 'utf8'));
const [server] = all(conf, 'server');

function parse(text: string): NginxParseTreeNode {
  let result: NginxParseTreeNode | undefined;
  new NginxParser().parse(text, (error, tree) => {
    if (error) throw error;
    result = tree;
  });
  if (!result) throw new Error('Nothing was parsed');
  return result;
}

function all(node: NginxParseTreeNode | undefined, name: string): NginxParseTreeNode[] {
  return (node?.children ?? []).filter((child) => child.name === name);
}

function valueOf(name: string): string | undefined {
  return all(server, name)[0]?.value;
}

/** What a `map` makes of a value: the first regular expression that fits, else its default. */
function mapped(variable: string, value: string): string {
  const map = all(conf, 'map').find((one) => one.value.endsWith(` $${variable}`));
  const entries = map?.children ?? [];
  const found =
    entries.find(({ name }) => name.startsWith('~') && new RegExp(name.slice(1)).test(value)) ??
    entries.find(({ name }) => name === 'default');
  return (found?.value ?? '').replace(/^"|"$/g, '');
}

const headers = new Map(
  all(server, 'add_header').map(({ value }) => {
    const [, name = '', content = ''] = /^(\S+) (.*) always$/.exec(value) ?? [];
    return [name, content.replace(/^"|"$/g, '')];
  }),
);

test('every header is sent with every answer', () => {
  expect(headers.has('')).toBe(false);
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(headers.get('Referrer-Policy')).toBe('strict-origin-when-cross-origin');
  expect(valueOf('server_tokens')).toBe('off');
  // One add_header in a location would take all others away there.
  for (const location of all(server, 'location')) {
    expect(all(location, 'add_header')).toEqual([]);
  }
});

/** The sources a page may load each kind of thing from. */
function policyOf(path: string): Map<string, string[]> {
  return new Map(
    mapped('bulletin_policy', path)
      .split('; ')
      .map((rule) => {
        const [name = '', ...sources] = rule.split(' ');
        return [name, sources];
      }),
  );
}

test('every answer has the policy of its address', () => {
  expect(headers.get('Content-Security-Policy')).toBe('$bulletin_policy');
});

test.each(['/', '/articles/20230823-01/', '/admin/other/'])(
  'scripts of %s may come from the site alone, and none stands in the page',
  (path) => {
    const policy = policyOf(path);
    expect(policy.get('default-src')).toEqual(["'self'"]);
    expect(policy.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(policy.get('object-src')).toEqual(["'none'"]);
    expect([...policy.values()].flat()).not.toContain("'unsafe-inline'");
  },
);

test.each(['/admin/', '/jianbao/admin/index.html'])(
  'the form for editors at %s may draw its styles and ask a Git host, with scripts of the site alone',
  (path) => {
    const policy = policyOf(path);
    expect(policy.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(policy.get('style-src')).toContain("'unsafe-inline'");
    expect(policy.get('connect-src')).toContain('https:');
  },
);

describe('caching', () => {
  test('pages are asked for again each time, other files after five minutes', () => {
    expect(headers.get('Cache-Control')).toBe('$bulletin_cache_control');
    expect(mapped('bulletin_cache_control', '/about/')).toBe('$bulletin_cache');
    expect(mapped('bulletin_cache', 'text/html; charset=utf-8')).toBe('no-cache');
    expect(mapped('bulletin_cache', 'application/rss+xml')).toBe('public, max-age=300');
  });

  test.each(['/_astro/a.css', '/jianbao/_astro/a.webp'])('%s is kept for good', (path) => {
    expect(mapped('bulletin_cache_control', path)).toBe('public, max-age=31536000, immutable');
  });
});

test('all that is text is compressed', () => {
  expect(valueOf('gzip')).toBe('on');
  expect(valueOf('gzip_types')?.split(/\s+/)).toEqual(
    expect.arrayContaining([
      ...['text/css', 'text/javascript', 'application/javascript', 'application/json'],
      ...['text/xml', 'application/xml', 'application/rss+xml', 'application/atom+xml', 'text/csv'],
      ...['application/wasm', 'image/svg+xml', 'application/manifest+json', 'text/plain'],
    ]),
  );
});

test('an address leads to its file, to the page of its folder, or to the page that says there is none', () => {
  const root = all(server, 'location').find(({ value }) => value === '/');
  expect(all(root, 'try_files')[0]?.value).toBe('$uri $uri/ =404');
  expect(valueOf('index')).toBe('index.html');
  expect(valueOf('error_page')).toBe('404 @missing');
  const missing = all(server, 'location').find(({ value }) => value === '@missing');
  expect(all(missing, 'try_files')[0]?.value).toBe(
    '$bulletin_deeper/404.html $bulletin_subpath/404.html /404.html =404',
  );
  expect(valueOf('absolute_redirect')).toBe('off');
  expect(valueOf('charset')).toBe('utf-8');
});

test('files whose names begin with a dot are not shown, but for those that prove a domain', () => {
  const hidden = all(server, 'location').find(({ value }) => value.startsWith('~ '));
  const pattern = new RegExp(hidden?.value.slice(2).replace(/^"|"$/g, '') ?? '^$');
  for (const path of ['/.git/config', '/.well-known/security', '/a/.env', '/.well-known/.git']) {
    expect(pattern.test(path), path).toBe(true);
  }
  expect(pattern.test('/.well-known/acme-challenge/.git')).toBe(true);
  expect(pattern.test('/.well-known/acme-challenge/x_1-Y')).toBe(false);
  expect(pattern.test('/articles/20230823-01/')).toBe(false);
  expect(all(hidden, 'return')[0]?.value).toBe('404');
});
