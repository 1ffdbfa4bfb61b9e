import { defineConfig } from 'vitest/config';

/** The configuration for nginx, tried with a real one: `npm run test:nginx`, where there is one. */
export default defineConfig({
  test: {
    name: 'nginx',
    include: ['tests/nginx/**/*.test.ts'],
    // The site is built first.
    hookTimeout: 180_000,
  },
});
