import { writeEditorSupport } from '#editing/support.ts';
import { readContent } from '#collection/read.ts';
import { readEnvironment } from '#site/environment.ts';
import { ContentError } from '#source/diagnostic.ts';
import { runScript } from './run.ts';
import { settle } from './settle.ts';

await runScript(async () => {
  const cwd = process.cwd();
  const { contentDir } = readEnvironment(process.env, cwd);
  await settle(contentDir);
  const { content, diagnostics } = await readContent(contentDir, cwd);
  if (!content) throw new ContentError(diagnostics);
  await writeEditorSupport(content, contentDir, cwd);
  console.log('补全已经更新：栏目、单位和各字段的说明。');
});
