import { expect, test } from 'vitest';
import { byDistrict, byKind } from '#collection/organization-groups.ts';

const group = (name: string, kind?: string, district?: string) => ({
  of: { slug: name, name, aliases: [], kind, district },
  items: [],
});
const organizations = [
  group('丁'),
  group('甲', '学会'),
  group('乙', '区科协', '东坡区'),
  group('丙', '学会', '东坡区'),
];
const names = (groups: ReturnType<typeof byKind>) =>
  groups.map(({ name, organizations: members }) => [name, ...members.map(({ of }) => of.name)]);

test('stands organizations under their kinds, those without one last', () => {
  expect(names(byKind({ organizations }))).toEqual([
    ['学会', '甲', '丙'],
    ['区科协', '乙'],
    [undefined, '丁'],
  ]);
});

test('stands organizations under their districts, and leaves out those without one', () => {
  expect(names(byDistrict({ organizations }))).toEqual([['东坡区', '乙', '丙']]);
});
