import { readContent } from '#collection/read.ts';
import { readEnvironment } from '#site/environment.ts';
import { ContentError, formatDiagnostic } from '#source/diagnostic.ts';
import { runScript } from './run.ts';
import { settle } from './settle.ts';

await runScript(async () => {
  const cwd = process.cwd();
  const { contentDir } = readEnvironment(process.env, cwd);
  await settle(contentDir);
  const { content, diagnostics } = await readContent(contentDir, cwd);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  for (const diagnostic of diagnostics) {
    if (diagnostic.severity === 'warning') console.warn(formatDiagnostic(diagnostic));
  }
  if (!content || errors.length > 0) throw new ContentError(errors);
  console.log(`内容没有错误：${content.articles.length}篇稿件，${content.issues.length}期简报。`);
});
