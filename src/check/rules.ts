import { brokenMarkdown } from './broken-markdown.ts';
import { corrections } from './corrections.ts';
import { deadLinks } from './dead-links.ts';
import { futureDate } from './future-date.ts';
import { hanSpaces } from './han-spaces.ts';
import { importLeftovers } from './import-leftovers.ts';
import { pictures } from './pictures.ts';
import { punctuationWidth } from './punctuation-width.ts';
import { rawHtml } from './raw-html.ts';
import { repeatedTitles } from './repeated-titles.ts';
import type { Rule, TextRule } from './rule.ts';
import { unbalancedMarks } from './unbalanced-marks.ts';

/** What is asked of an article's own text, for which nothing else need be known. */
export const TEXT_RULES: readonly TextRule[] = [
  corrections,
  rawHtml,
  brokenMarkdown,
  unbalancedMarks,
  punctuationWidth,
  hanSpaces,
  importLeftovers,
];

/** What is asked of every article beyond the schema, made anew for each run over a folder. */
export const rulesOfRun = (): Rule[] => [
  repeatedTitles(),
  futureDate,
  deadLinks,
  pictures,
  ...TEXT_RULES,
];
