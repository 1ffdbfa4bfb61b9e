import { z } from 'zod';
import { field, rule } from '#source/schema-issues.ts';

/** A page (`/articles/x/`) or a file (`/articles/x/名单.pdf`), as the list of addresses has it: without escapes. */
const path = z
  .string()
  .regex(/^\/(?!\/|hant\/|.*%[0-9A-Fa-f]{2})(?:[^\s?#]*\/|.*[^\s/]\.[A-Za-z0-9]+)?$/u);

/** One entry of redirects.yaml: an address that was published and went away, and where it leads now. */
const redirectSchema = z.strictObject({
  from: field(path, {
    title: '原网址',
    description:
      '写本站里不再有的网址，以“/”开头，网页以“/”结尾，文件写到扩展名，不写域名和 /hant，中文照写',
    example: 'from: /articles/20230823-x01/',
  }),
  to: field(path, {
    title: '新网址',
    description:
      '写本站里现有的网址，以“/”开头，网页以“/”结尾，文件写到扩展名，不写域名和 /hant，中文照写',
    example: 'to: /articles/20230823-05/',
  }),
});

/** redirects.yaml as a list in which no address leads to two places. */
export const redirectsSchema = z.array(redirectSchema).superRefine((redirects, context) => {
  const seen = new Set<string>();
  redirects.forEach(({ from }, index) => {
    if (seen.has(from)) {
      rule(context, 'repeated', `“${from}”出现了两次`, '两条只留一条', [index, 'from']);
    }
    seen.add(from);
  });
});

export type Redirect = z.infer<typeof redirectSchema>;
