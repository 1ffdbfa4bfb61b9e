import { join, resolve } from 'node:path';

/** Written when the sites are built: empty, or what went wrong. */
export const OUTCOME = resolve('.cache/test-sites/outcome.txt');

/** Holds the id of the process that builds the sites, while it does. */
export const BUILDING = resolve('.cache/test-sites/building.txt');

/** The real content at the root of its host, a made-up association's below a path, and an issue of made-up words. */
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
  {
    name: 'a long issue',
    outDir: resolve('.cache/test-sites/long'),
    base: '/',
    environment: {
      SITE_URL: 'https://long.example.org',
      CONTENT_DIR: resolve('.cache/test-sites/long-content'),
    },
  },
] as const;
