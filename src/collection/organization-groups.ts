import type { Organization } from '#site/lists.ts';
import type { Group, Publication } from './publication.ts';

/** Organizations under one kind or district. */
export interface OrganizationGroup {
  /** undefined for those that organizations.yaml gives none. */
  name: string | undefined;
  organizations: Group<Organization>[];
}

/**
 * Organizations by kind, the kind of whoever published most first; those without a kind come last.
 * Within a kind they keep their order.
 */
export function byKind({ organizations }: Pick<Publication, 'organizations'>): OrganizationGroup[] {
  return named(organizations, ({ of }) => of.kind);
}

/** Organizations by district, without those that have none. */
export function byDistrict({
  organizations,
}: Pick<Publication, 'organizations'>): OrganizationGroup[] {
  return named(organizations, ({ of }) => of.district).filter(({ name }) => name !== undefined);
}

function named(
  organizations: readonly Group<Organization>[],
  nameOf: (group: Group<Organization>) => string | undefined,
): OrganizationGroup[] {
  return [...Map.groupBy(organizations, nameOf)]
    .map(([name, members]) => ({ name, organizations: members }))
    .sort((a, b) => Number(a.name === undefined) - Number(b.name === undefined));
}
