import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What stands at the end of sections.yaml once what was interrupted is finished. */
export const FINISHED = /# 后\n$/;

/** What a command says that has finished it. */
export const SAID = '上次写入“20230823”时中断，现在已接着写完（1 个文件）。';

/** Leaves a content folder as a command does that was killed when all was made ready and written down. */
export function interrupt(content: string): void {
  const text = readFileSync(join(content, 'sections.yaml'), 'utf8');
  const work = join(content, '.import');
  mkdirSync(join(work, 'new'), { recursive: true });
  mkdirSync(join(work, 'old'), { recursive: true });
  writeFileSync(join(work, 'new', '0'), `${text}# 后\n`);
  writeFileSync(join(work, 'old', '0'), text);
  const digest = (one: string): string => hash('sha256', one, 'hex');
  const entries = [{ path: 'sections.yaml', before: digest(text), after: digest(`${text}# 后\n`) }];
  const journal = { direction: 'finish', what: '20230823', folders: [], entries };
  writeFileSync(join(work, 'journal.json'), JSON.stringify(journal));
}
