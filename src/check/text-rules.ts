import { brokenMarkdown } from './broken-markdown.ts';
import { corrections } from './corrections.ts';
import { hanSpaces } from './han-spaces.ts';
import { importLeftovers } from './import-leftovers.ts';
import { punctuationWidth } from './punctuation-width.ts';
import { rawHtml } from './raw-html.ts';
import { linkSlips } from './link-slips.ts';
import { lostParagraphs } from './lost-paragraphs.ts';
import { pictures } from './pictures.ts';
import type { TextRule } from './rule.ts';
import { unbalancedMarks } from './unbalanced-marks.ts';
import { unfinished } from './unfinished.ts';
import { unseenCharacters } from './unseen-characters.ts';

/** What is asked of an article's own text, for which nothing else need be known, not even a folder. */
export const TEXT_RULES: readonly TextRule[] = [
  corrections,
  rawHtml,
  linkSlips,
  pictures,
  unfinished,
  unseenCharacters,
  lostParagraphs,
  brokenMarkdown,
  unbalancedMarks,
  punctuationWidth,
  hanSpaces,
  importLeftovers,
];
