import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { TakenApart } from '#article/parts.ts';
import type { Content } from '#collection/content.ts';
import { isSound, readContentAndFiles, wrongIds } from '#collection/read.ts';
import { decodeText } from '#source/decode.ts';
import { byPlace } from '#source/diagnostic.ts';
import { changedNames } from './changed-names.ts';
import { ArticleDocument } from './document.ts';
import { filesIn } from './files-in.ts';
import type { Finding } from './finding.ts';
import { lastLikelyDate } from './future-date.ts';
import { issueSizes } from './likely-issue.ts';
import { newNames } from './new-names.ts';
import { redirects } from './redirects.ts';
import type { Knowledge } from './rule.ts';
import { rulesOfRun } from './rules.ts';
import { siteAddresses } from './site-addresses.ts';
import { strayFiles } from './stray-files.ts';
import { uncheckedNamesHint } from './unchecked-names.ts';

export interface CheckedFolder {
  /** What could be read; undefined where site.yaml or a list is unusable. */
  content: Content | undefined;
  /** All problems of all files, in the order of files and lines. */
  findings: Finding[];
}

/**
 * Asks everything of a content folder that can be asked: what the schemas say, and every rule of every article. An
 * article whose frontmatter is wrong has its text looked at all the same, and where a list is wrong everything is asked
 * that does not depend on it.
 *
 * @param dir absolute path of the content folder
 * @param cwd what paths in messages are relative to
 * @param today `YYYY-MM-DD`
 */
export async function checkFolder(dir: string, cwd: string, today: string): Promise<CheckedFolder> {
  // Kept, since to read thousands of files a second time takes as long as some of the rules.
  const taken = new Map<string, TakenApart>();
  const read = await readContentAndFiles(dir, cwd, (file, parts) => {
    taken.set(file, parts);
  });
  const { content, readable, diagnostics } = read;
  const named = (path: string): string => relative(cwd, join(dir, path)).split(sep).join('/');
  const files = await filesIn(dir);
  const paths = new Map([...files].map((path) => [named(path), path]));
  const known: Knowledge = {
    addresses: siteAddresses(readable, files, wrongIds(diagnostics)),
    files,
    inContent: (file) => paths.get(file) ?? file,
    today,
    lastLikelyDate: lastLikelyDate(today),
    issueSizes: issueSizes(readable),
  };
  const articles = new Map(readable.articles.map((article) => [article.file, article]));
  const rules = rulesOfRun();
  // What a list that is wrong leaves open would be told as an error of other files.
  const whole = isSound(readable) ? content : undefined;
  const findings: Finding[] = [
    ...diagnostics,
    ...read.unusedTerms(),
    ...changedNames(diagnostics, named),
    ...strayFiles(files, named, (path) => beginningOf(join(dir, path))),
    ...newNames(readable, named),
    ...(whole ? uncheckedNamesHint(whole, named('people.yaml')) : []),
  ];
  for (const [file, parts] of taken) {
    if (!parts.ok) continue;
    const document = new ArticleDocument(file, parts, articles.get(file));
    for (const rule of rules) findings.push(...rule(document, known));
  }
  if (whole && files.has('redirects.yaml')) {
    const text = readFileSync(join(dir, 'redirects.yaml'), 'utf8');
    findings.push(...redirects(whole, known.addresses, named('redirects.yaml'), text));
  }
  return { content, findings: findings.sort(byPlace) };
}

/** So much of a file as tells whether it is an article. */
function beginningOf(path: string): string {
  const decoded = decodeText(readFileSync(path));
  return decoded.ok ? decoded.text.slice(0, 100) : '';
}
