import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { TYPES } from '../../scripts/bench/server.ts';

/** A host whose files change while it serves them, as a published site's do, with the headers of deploy/nginx.conf. */
export interface StaticHost {
  origin: string;
  /** Whether answers are kept back for good, as on a line that does not get through. */
  stuck: boolean;
  /** Whether every answer is that something is out of order. */
  broken: boolean;
  close(): void;
}

/**
 * A file as it is now, or nothing where there is none: a service worker may still ask
 * for one when the test has ended and its folder is gone.
 */
const read = (file: string): Promise<Buffer | undefined> => readFile(file).catch(() => undefined);

/** @param base path the folder is served below, with a slash at both ends */
export async function hostFolder(folder: string, base = '/'): Promise<StaticHost> {
  const server = createServer(async (request, response) => {
    if (host.stuck) return;
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname).replace(/\/$/, '/index.html');
    const file = path.startsWith(base) ? join(folder, path.slice(base.length)) : undefined;
    const content = file && (await read(file));
    const cached = path.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    response.writeHead(host.broken ? 503 : content ? 200 : 404, {
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      'Cache-Control': cached,
      'Content-Security-Policy': "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'",
    });
    response.end(host.broken ? '503' : (content ?? (await read(join(folder, '404.html')))));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const host: StaticHost = {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    stuck: false,
    broken: false,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return host;
}
