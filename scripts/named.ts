import { proposal, reportNames } from '#collection/report-names.ts';
import { uncheckedNames } from '#collection/unchecked-names.ts';
import { slugFor } from '#importing/slug.ts';
import { UsageError } from '#source/usage-error.ts';
import { runScript } from './run.ts';
import { soundContent } from './sound-content.ts';
import { readWords } from './words.ts';

const HELP = `看稿件里认出了哪些人物、单位、区和项目，在哪一行。

用法：npm run named -- [文件…] [选项]

不写文件，就看全部稿件。

选项：
  --new   只列出还没有核对是谁的人名，并写出可以抄进 people.yaml 的内容
  --help  显示这些说明`;

await runScript(async () => {
  const { values, positionals } = readWords({
    args: process.argv.slice(2),
    allowPositionals: true,
    options: {
      new: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const { content, articleAt } = await soundContent();
  const wanted = positionals.map((file) => {
    const article = articleAt(file);
    if (article) return article;
    throw new UsageError(`${file} 不是内容文件夹里的稿件。请检查文件名和路径。`);
  });
  const articles = wanted.length > 0 ? [...new Set(wanted)] : content.articles;
  if (!values.new) {
    const lines = articles.flatMap((article) => reportNames(content, article));
    for (const line of lines) console.log(line);
    console.log(`共${lines.length}处。`);
    return;
  }
  if (content.people.length === 0) {
    console.log('名单里还没有人：在内容文件夹里新建 people.yaml，写上一个人，再运行一次。');
    return;
  }
  const taken = new Set(content.people.map(({ slug }) => slug));
  const names = uncheckedNames({ ...content, articles });
  for (const [name, [first, ...others]] of Map.groupBy(names, (one) => one.name)) {
    const slug = slugFor(name, taken, 'person');
    taken.add(slug);
    if (first) console.log(proposal(content, [first, ...others], slug));
  }
  console.log(`共${names.length}处人名还没有核对。`);
});
