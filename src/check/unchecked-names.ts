import type { Content } from '#collection/content.ts';
import { uncheckedNames } from '#collection/unchecked-names.ts';
import type { Finding } from './finding.ts';

const SHOWN = 3;

/** One hint for all people whom articles name and no editor has looked at. @param file path of people.yaml */
export function uncheckedNamesHint(content: Content, file: string): Finding[] {
  const names = uncheckedNames(content);
  if (names.length === 0) return [];
  const shown = names.slice(0, SHOWN).map(({ name, article }) => `${name}（${article.id}）`);
  const more = names.length > SHOWN ? '等' : '';
  return [
    {
      severity: 'warning',
      code: 'unchecked-name',
      file,
      line: 1,
      column: 1,
      reason: `稿件里有 ${names.length} 处人名还没有核对是谁：${shown.join('、')}${more}`,
      remedy: '运行 npm run named -- --new 逐处查看，照提示写进 people.yaml',
    },
  ];
}
