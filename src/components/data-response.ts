import type { Item } from '#collection/publication.ts';
import { csvOf } from '#open-data/csv.ts';
import { SCRIPTS } from '#site/address.ts';

/** The formats that open data stands in. */
const FORMATS = ['json', 'csv'] as const;

export type DataFormat = (typeof FORMATS)[number];

/** The static paths of one document in every script and both formats, as `file`. */
export function dataPaths<T>(name: string, props: T) {
  return SCRIPTS.flatMap((script) =>
    FORMATS.map((format) => ({
      params: { script, file: `${name}.${format}` },
      props: { ...props, format },
    })),
  );
}

/** Answers with items as CSV. */
export function csvResponse(items: readonly Item[]): Response {
  return new Response(csvOf(items), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
