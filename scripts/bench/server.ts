import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/** Media types by the ends of names. */
export const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface Sent {
  path: string;
  /** Of the body, compressed as it was sent. */
  bytes: number;
  /** When its first byte was sent, in milliseconds since 1970. */
  at: number;
}

/** A line on which bytes come one after another, the first of each answer after a time. */
export interface Line {
  /** Milliseconds. */
  latency: number;
  /** Bytes a millisecond. */
  rate: number;
}

/** A phone with a middling signal: 1.6 Mbit/s, 150 ms (Lighthouse's “slow 4G”). */
export const SLOW_LINE: Line = { latency: 150, rate: 200 };

export interface CountingServer {
  origin: string;
  /** Answers from now on over a slow line; over one as fast as it is where none is given. */
  slow(line: Line | undefined): void;
  /** What has been sent since it was last asked. */
  take(): Sent[];
  close(): void;
}

/** Serves a folder as a usual host does: text compressed with gzip, the rest as it is, all of it cacheable. */
export async function serve(folder: string): Promise<CountingServer> {
  let sent: Sent[] = [];
  let line: Line | undefined;
  /** When the line has sent all that was to be sent so far. */
  let idle = 0;
  const wait = async (bytes: number): Promise<void> => {
    if (!line) return;
    idle = Math.max(idle, performance.now() + line.latency) + bytes / line.rate;
    await setTimeout(idle - performance.now());
  };
  const files = new Map<string, Promise<Buffer | undefined>>();
  const read = (path: string): Promise<Buffer | undefined> => {
    const known = files.get(path);
    if (known) return known;
    const reading = readFile(join(folder, path)).then(
      (content) => (TYPES[extname(path)] ? gzipSync(content) : content),
      () => undefined,
    );
    files.set(path, reading);
    return reading;
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const content = await read(path);
    if (!content) {
      response.writeHead(404).end();
      return;
    }
    await wait(content.length);
    sent.push({ path, bytes: content.length, at: performance.timeOrigin + performance.now() });
    const type = TYPES[extname(path)];
    response.writeHead(200, {
      'Content-Type': type ?? 'application/octet-stream',
      'Cache-Control': 'max-age=3600',
      ...(type ? { 'Content-Encoding': 'gzip' } : {}),
    });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    slow(next) {
      line = next;
    },
    take() {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
