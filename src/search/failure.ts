/**
 * Why a search could not be answered: there is no connection, a part of the index is not there, it did not arrive,
 * the browser does not run WebAssembly, or anything else.
 */
export type FailureKind = 'offline' | 'missing' | 'interrupted' | 'wasm' | 'unknown';

/** A search that could not be answered. */
export class SearchFailure extends Error {
  override readonly name = 'SearchFailure';
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

/** Begins to fetch a part of the index. @throws {SearchFailure} when nothing of it arrived */
export async function fetchPart(
  input: RequestInfo | URL,
  fetch: typeof self.fetch = self.fetch,
): Promise<Response> {
  const response = await fetch(input).catch((error: unknown) => {
    throw interrupted(error);
  });
  if (!response.ok) throw new SearchFailure('missing', `${response.status} ${response.url}`);
  return response;
}

/** Fetches a part of the index whole. @throws {SearchFailure} when it did not arrive whole */
export async function fetchBytes(
  input: RequestInfo | URL,
  fetch: typeof self.fetch = self.fetch,
): Promise<ArrayBuffer> {
  const response = await fetchPart(input, fetch);
  return response.arrayBuffer().catch((error: unknown) => {
    throw interrupted(error);
  });
}

function interrupted(error: unknown): SearchFailure {
  return new SearchFailure(navigator.onLine ? 'interrupted' : 'offline', String(error));
}

/** What went wrong, as one of the kinds that can be told. */
export function failureOf(error: unknown): SearchFailure {
  return error instanceof SearchFailure ? error : new SearchFailure('unknown', String(error));
}

/** An empty module: what compiles it compiles any. */
const EMPTY_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** @throws {SearchFailure} where the browser or the site's security policy refuses WebAssembly */
export function requireWebAssembly(): void {
  try {
    new WebAssembly.Module(EMPTY_MODULE);
  } catch (error) {
    throw new SearchFailure('wasm', String(error));
  }
}
