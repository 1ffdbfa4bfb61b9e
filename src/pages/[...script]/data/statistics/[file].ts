import { stringify } from 'csv-stringify/sync';
import type { APIRoute, GetStaticPaths } from 'astro';
import { named, published } from '#collection/published.ts';
import { statistics, type Statistic } from '#collection/statistics.ts';
import { SCRIPTS } from '#site/address.ts';

export const getStaticPaths = (async () => {
  const all = statistics(await published(), await named());
  return SCRIPTS.flatMap((script) =>
    all.map((statistic) => ({
      params: { script, file: `${statistic.id}.csv` },
      props: { statistic },
    })),
  );
}) satisfies GetStaticPaths;

/** The figures of a chart. */
export const GET: APIRoute<{ statistic: Statistic }> = ({
  props: {
    statistic: { columns, rows },
  },
}) => {
  const text = stringify(rows, { header: true, columns, bom: true, record_delimiter: 'windows' });
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
