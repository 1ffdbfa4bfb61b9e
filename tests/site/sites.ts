import { join, resolve } from 'node:path';

/** The real content at the root of its host, and a made-up association's below a path. */
export const SITES = [
  {
    name: 'the real bulletin',
    outDir: resolve('.cache/test-sites/real'),
    base: '/',
    environment: { SITE_URL: 'https://bulletin.example.org' },
  },
  {
    name: 'a second association',
    outDir: resolve('.cache/test-sites/second'),
    base: '/qinghe/',
    environment: {
      SITE_URL: 'https://qinghe.example.org',
      BASE_PATH: 'qinghe',
      CONTENT_DIR: join('tests', 'fixtures', 'second-association'),
    },
  },
] as const;
