import { z } from 'zod';
import { field, rule } from '#source/schema-issues.ts';

const name = z.string().trim().min(1);

const slug = field(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), {
  title: '网址名',
  description: '只用小写字母、数字和连字符，发布后不再改',
  example: 'slug: yaowen',
});

const isNew = field(z.boolean().optional(), {
  title: '导入时新加',
  description: '写 true；核对后删去这一行',
  example: 'new: true',
});

/** One entry of sections.yaml. */
const sectionSchema = z.strictObject({
  slug,
  name: field(name, { title: '栏目名', description: '写栏目的名称', example: 'name: 要闻' }),
  order: field(z.coerce.number().int().optional(), {
    title: '次序',
    description: '写整数，小的在前',
    example: 'order: 1',
  }),
  description: field(z.string().trim().optional(), {
    title: '说明',
    description: '用一句话说明栏目',
    example: 'description: 重要会议和活动',
  }),
  new: isNew,
});

/** One entry of organizations.yaml. */
const organizationSchema = z.strictObject({
  slug,
  name: field(name, { title: '单位名', description: '写单位的名称', example: 'name: 某某区科协' }),
  aliases: field(z.array(name).default([]), {
    title: '别名',
    description: '写同一单位的其他叫法，每个一行，行首用“- ”',
    example: 'aliases: [某某区科学技术协会]',
  }),
  district: field(name.optional(), {
    title: '所在区',
    description: '写区的名称',
    example: 'district: 某某区',
  }),
  kind: field(name.optional(), {
    title: '类别',
    description: '写单位的类别',
    example: 'kind: 区科协',
  }),
  new: isNew,
});

/** sections.yaml as a list without repeated names or slugs. */
export const sectionsSchema = z.array(sectionSchema).superRefine((sections, context) => {
  refuseRepeats(context, sections, 'slug', (section) => [section.slug]);
  refuseRepeats(context, sections, 'name', (section) => [section.name]);
});

/** organizations.yaml as a list in which every name and alias belongs to one organization. */
export const organizationsSchema = z.array(organizationSchema).superRefine((list, context) => {
  refuseRepeats(context, list, 'slug', (organization) => [organization.slug]);
  refuseRepeats(context, list, 'name', ({ name, aliases }) => [name, ...aliases]);
});

/** One entry of districts.yaml: a district and its place on a map of tiles, which has the right neighbours at best. */
const districtSchema = z.strictObject({
  name: field(name, { title: '区名', description: '写区的名称', example: 'name: 某某区' }),
  column: field(z.coerce.number().int().min(1), {
    title: '列',
    description: '写它在图上的第几列，1 以上的整数，从西往东数',
    example: 'column: 1',
  }),
  row: field(z.coerce.number().int().min(1), {
    title: '行',
    description: '写它在图上的第几行，1 以上的整数，从北往南数',
    example: 'row: 1',
  }),
});

/** districts.yaml as a list in which every district has a name and a place of its own. */
export const districtsSchema = z.array(districtSchema).superRefine((list, context) => {
  refuseRepeats(context, list, 'name', (district) => [district.name]);
  refuseRepeats(context, list, 'column', ({ column, row }) => [`第${column}列第${row}行`]);
});

export type District = z.infer<typeof districtSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Organization = z.infer<typeof organizationSchema>;

function refuseRepeats<T>(
  context: z.RefinementCtx,
  entries: readonly T[],
  key: string,
  valuesOf: (entry: T) => string[],
): void {
  const seen = new Set<string>();
  entries.forEach((entry, index) => {
    for (const value of valuesOf(entry)) {
      if (seen.has(value)) {
        rule(context, 'repeated', `“${value}”出现了两次`, '改名，或把两条合成一条', [index, key]);
      }
      seen.add(value);
    }
  });
}
