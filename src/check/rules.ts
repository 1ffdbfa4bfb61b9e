import { deadLinks } from './dead-links.ts';
import { futureDate } from './future-date.ts';
import { likelyIssue } from './likely-issue.ts';
import { sitePictures } from './pictures.ts';
import { repeatedTitles } from './repeated-titles.ts';
import type { Rule } from './rule.ts';
import { takenBack } from './taken-back.ts';
import { TEXT_RULES } from './text-rules.ts';
import { undeclaredScript } from './undeclared-script.ts';

/** What is asked of every article beyond the schema, made anew for each run over a folder. */
export const rulesOfRun = (): Rule[] => [
  repeatedTitles(),
  futureDate,
  likelyIssue,
  deadLinks,
  sitePictures,
  ...TEXT_RULES,
  takenBack,
  undeclaredScript,
];
