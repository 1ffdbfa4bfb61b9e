import type { Browser } from '@playwright/test';
import { askAll, askAnew, ours } from './engines.ts';
import type { Queries } from './queries.ts';
import { sampleOf } from './random.ts';
import { score, type Score } from './score.ts';
import type { CountingServer } from './server.ts';
import type { Truth } from './truth.ts';

/** What a measurement is made with. */
export interface Setting {
  browser: Browser;
  server: CountingServer;
  truth: Truth;
  queries: Queries;
}

const CHARACTERS = 100;

/** How many queries are asked again, each of a page opened for it. */
const ANEW = 100;

/** Asks ours every query, each kind in one session, and tells. @returns whether every answer is exact */
export async function checkExactness(setting: Setting): Promise<boolean> {
  const { browser, server, truth, queries } = setting;
  const { characters, ...kinds } = queries;
  let right = true;
  let count = 0;
  const tell = (kind: string, asked: readonly string[], answers: readonly { ids: string[] }[]) => {
    const scored = scoreOf(truth, asked, answers);
    console.log(`${asked.length} ${kind}: ${told(scored)}`);
    if (scored.wrong.length === 0) return;
    right = false;
    console.log(`  answered wrongly: ${scored.wrong.join(' | ')}`);
  };
  server.take();
  for (const [kind, asked] of [
    ...Object.entries(kinds),
    ['single characters', characters.slice(0, CHARACTERS)] as const,
  ]) {
    tell(kind, asked, await askAll(browser, server.origin, ours, asked));
    count += asked.length;
  }
  const sent = server.take().filter(({ path }) => ours.isIndex(path));
  const bytes = sent.reduce((sum, each) => sum + each.bytes, 0);
  console.log(`index bytes a query in these sessions: ${(bytes / count / 1000).toFixed(1)} kB`);

  const again = [
    ...sampleOf([...kinds.substrings, ...kinds.traditional], ANEW),
    ...sampleOf(characters, ANEW / 10),
  ];
  const anew = await askAnew(browser, server.origin, ours, again);
  tell('of them, each of a page opened for it', again, anew);
  return right;
}

export function scoreOf(
  truth: Truth,
  queries: readonly string[],
  answers: readonly { ids: string[] }[],
): Score {
  return score(
    queries,
    queries.map((query) => truth.answer(query)),
    answers.map(({ ids }) => ids),
  );
}

function told({ exact, recall, precision, ndcg }: Score): string {
  const rate = (value: number): string => value.toFixed(4);
  return (
    `exact ${(100 * exact).toFixed(2)}%, recall ${rate(recall)}, ` +
    `precision ${rate(precision)}, nDCG@10 ${rate(ndcg)}`
  );
}
