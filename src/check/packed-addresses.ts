import type { AddressList } from './addresses.ts';

/** Names of one kind whose pages and files are alike: the forms of their paths with `*` for the name, and the names. */
type Alike = readonly [forms: readonly string[], names: string];

/** Many paths of a site in little room: 10,000 articles with five paths each take 40 KB instead of 1.6 MB. */
export type PackedAddresses = readonly Alike[];

/** A site's addresses in little room. */
export type PackedList = Pick<AddressList, 'origin' | 'fixed'> &
  Record<'pages' | 'drafts', PackedAddresses>;

export function packList({ pages, drafts, ...list }: AddressList): PackedList {
  return { ...list, pages: packAddresses(pages), drafts: packAddresses(drafts) };
}

export function unpackList({ pages, drafts, ...list }: PackedList): AddressList {
  return { ...list, pages: unpackAddresses(pages), drafts: unpackAddresses(drafts) };
}

/** `/articles/x/`, `/data/articles/x.json`: what kind of thing a path is of, and the name of the one. */
const PATH = /^(?<before>(?:\/data)?\/(?<kind>[a-z]+)\/)(?<name>[a-z0-9-]+)(?<after>[./].*)$/u;

/** Packs paths; their order is lost. */
export function packAddresses(paths: Iterable<string>): PackedAddresses {
  const alone: string[] = [];
  const formsOf = new Map<string, { name: string; forms: string[] }>();
  for (const path of paths) {
    const { before = '', kind, name = '', after = '' } = PATH.exec(path)?.groups ?? {};
    if (kind === undefined) {
      alone.push(path);
      continue;
    }
    const forms = formsOf.get(`${kind} ${name}`) ?? { name, forms: [] };
    forms.forms.push(`${before}*${after}`);
    formsOf.set(`${kind} ${name}`, forms);
  }
  const alike = Map.groupBy(formsOf.values(), ({ forms }) => JSON.stringify(forms.sort()));
  return [
    [alone, ''],
    ...[...alike.values()].map(
      (group) => [group[0]?.forms ?? [], packNames(group.map(({ name }) => name))] as const,
    ),
  ];
}

export function unpackAddresses(packed: PackedAddresses): string[] {
  return packed.flatMap(([forms, names]) =>
    names === ''
      ? forms
      : unpackNames(names).flatMap((name) => forms.map((form) => form.replace('*', name))),
  );
}

/** `20230823-01 20230823-02 about` → `20230823-01,02 about`. */
function packNames(names: readonly string[]): string {
  const byStem = Map.groupBy(names, (name) => name.slice(0, name.lastIndexOf('-') + 1));
  return [...byStem]
    .map(([stem, of]) => stem + of.map((name) => name.slice(stem.length)).join(','))
    .join(' ');
}

function unpackNames(names: string): string[] {
  return names.split(' ').flatMap((group) => {
    const stem = group.slice(0, group.lastIndexOf('-') + 1);
    return group
      .slice(stem.length)
      .split(',')
      .map((end) => stem + end);
  });
}
