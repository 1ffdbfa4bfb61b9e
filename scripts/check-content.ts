import { readFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { styleText } from 'node:util';
import { checkFolder, type CheckedFolder } from '#check/check-folder.ts';
import type { Finding } from '#check/finding.ts';
import { mend } from '#check/mend.ts';
import { toSarif } from '#check/sarif.ts';
import { writeEditorSupport } from '#editing/support.ts';
import { today } from '#importing/today.ts';
import { readEnvironment } from '#site/environment.ts';
import { formatDiagnostic } from '#source/diagnostic.ts';
import type { Change } from '#store/change.ts';
import { commit } from '#store/commit.ts';
import { CHECK_HELP, readCheckArguments, type CheckArguments } from './check-content-arguments.ts';
import { runScript } from './run.ts';
import { settle, waiting } from './settle.ts';

/** Mending one problem can show another, as when a space goes before a mark of the wrong width. */
const MOST_ROUNDS = 5;

await runScript(async () => {
  const asked = readCheckArguments(process.argv.slice(2));
  if (asked === 'help') {
    console.log(CHECK_HELP);
    return;
  }
  const cwd = process.cwd();
  const { contentDir } = readEnvironment(process.env, cwd);
  await settle(contentDir);
  const check = (): Promise<CheckedFolder> => checkFolder(contentDir, cwd, today());
  let checked = await check();
  for (let round = 0; asked.fix && round < MOST_ROUNDS && hasEdit(checked); round++) {
    await mendFiles(checked.findings, contentDir, cwd);
    checked = await check();
  }
  if (checked.content) await writeEditorSupport(checked.content, contentDir, cwd);
  report(checked, asked);
  if (checked.findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;
});

function hasEdit({ findings }: CheckedFolder): boolean {
  return findings.some(({ edit }) => edit);
}

/** Makes all edits, and shows each line that changes. The differences go where they disturb no other output. */
async function mendFiles(
  findings: readonly Finding[],
  contentDir: string,
  cwd: string,
): Promise<void> {
  const writes: Change[] = [];
  const seen = new Map<string, Uint8Array>();
  for (const [file, ofFile] of Map.groupBy(findings, (finding) => finding.file)) {
    const edits = ofFile.flatMap(({ edit }) => edit ?? []);
    if (edits.length === 0) continue;
    const path = resolve(cwd, file);
    const before = await readFile(path);
    const { bytes, changes } = mend(before, edits);
    for (const { line, before, after } of changes) {
      console.error(`${file}:${line}`);
      console.error(styleText('red', `- ${before}`, { stream: process.stderr }));
      console.error(styleText('green', `+ ${after}`, { stream: process.stderr }));
    }
    const inContent = relative(contentDir, path).split(sep).join('/');
    seen.set(inContent, before);
    writes.push({ path: inContent, content: bytes });
  }
  await commit(contentDir, writes, (path) => seen.get(path), { what: '改正的内容', waiting });
}

function report({ content, findings }: CheckedFolder, { format }: CheckArguments): void {
  if (format === 'sarif') console.log(JSON.stringify(toSarif(findings), null, 2));
  else if (format === 'json') console.log(JSON.stringify({ findings }, null, 2));
  else tell(findings, content);
}

function tell(findings: readonly Finding[], content: CheckedFolder['content']): void {
  // One write: thousands of them would take longer than the check.
  if (findings.length > 0) console.error(findings.map(formatDiagnostic).join('\n'));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const mendable = findings.filter(({ edit }) => edit).length;
  if (content && errors === 0) {
    console.log(
      `内容没有错误：${content.articles.length}篇稿件，${content.issues.length}期简报。` +
        (warnings > 0 ? `有 ${warnings} 处提醒。` : ''),
    );
  } else {
    console.error(`\n共 ${errors} 处需要改正${warnings > 0 ? `，${warnings} 处提醒` : ''}。`);
  }
  if (mendable > 0) {
    console.error(`其中 ${mendable} 处可以自动改正：npm run check:content -- --fix`);
  }
}
