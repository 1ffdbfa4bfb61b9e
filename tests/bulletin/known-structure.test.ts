import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SURE } from '#bulletin/confidence.ts';
import { options, split } from './split-options.ts';
import { stories, typesettings } from './stories.ts';
import { isDecidable, typeset, type Story } from './typeset.ts';

function expectedOf(stories: readonly Story[]) {
  let section = options.defaultSection;
  return stories.map(({ heading, title, paragraphs, credit }) => {
    section = heading ?? section;
    const organization = credit.length > 0 ? [...new Set(credit)] : [options.publisher];
    return { title, section, organization, paragraphs };
  });
}

test('bulletins whose form tells their structure come back exactly, or the doubt is told', () => {
  let exact = 0;
  let all = 0;
  fc.assert(
    fc.property(stories, typesettings, (generated, setting) => {
      const told = generated.filter((story) => isDecidable(story, setting));
      fc.pre(told.length > 1);
      const { articles } = split(typeset(told, setting));
      const found = articles.map(({ title, section, organization, paragraphs }) => ({
        title,
        section,
        organization,
        paragraphs,
      }));
      all++;
      if (isDeepStrictEqual(found, expectedOf(told))) exact++;
      else if (articles.every(({ confidence }) => confidence >= SURE)) {
        expect(found).toEqual(expectedOf(told));
      }
    }),
    { numRuns: 1000, seed: 20230823 },
  );
  expect(exact / all).toBeGreaterThan(0.995);
}, 60_000);
