import { readFile } from 'node:fs/promises';
import {
  articleBlocks,
  reportConversion,
  type ReportBlock,
} from '#collection/report-conversion.ts';
import { termsTraditional } from '#collection/traditional.ts';
import { decodeText } from '#source/decode.ts';
import { UsageError } from '#source/usage-error.ts';
import { runScript } from './run.ts';
import { soundContent } from './sound-content.ts';
import { readWords } from './words.ts';

const HELP = `看一个文件转成繁体时，每个有几种写法的词选了哪一种、为什么。

用法：npm run hant -- 文件 [选项]

文件可以是内容文件夹里的稿件（本篇的 terms 也算在内），也可以是任何文本文件。

选项：
  --all   连字形没有变的词也列出
  --help  显示这些说明`;

await runScript(async () => {
  const { values, positionals } = readWords({
    args: process.argv.slice(2),
    allowPositionals: true,
    options: {
      all: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    throw new UsageError('请写一个文件。用法：npm run hant -- 文件（--help 显示全部选项）');
  }
  const { content, articleAt } = await soundContent();
  const article = articleAt(file);
  const blocks = article ? articleBlocks(article) : await linesOf(file);
  const convert = termsTraditional(content, article);
  const lines = reportConversion(blocks, convert, values.all);
  for (const line of lines) console.log(line);
  console.log(lines.length > 0 ? `共${lines.length}处。` : '没有要选写法的字。');
});

async function linesOf(file: string): Promise<ReportBlock[]> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) throw new UsageError(`无法读取 ${file}。请检查文件名和路径。`);
  const decoded = decodeText(bytes);
  if (!decoded.ok) throw new UsageError(`${decoded.reason}。${decoded.remedy}。`);
  return decoded.text
    .split(/\r\n|\r|\n/)
    .map((text, index) => ({ place: `第${index + 1}行`, text }));
}
