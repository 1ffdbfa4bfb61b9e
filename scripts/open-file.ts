import { spawn } from 'node:child_process';
import { once } from 'node:events';
import open from 'open';
import { UsageError } from '#source/usage-error.ts';

/** Opens a file with the editor that `VISUAL` or `EDITOR` names, else with what the system opens such files with. */
export async function openFile(file: string): Promise<void> {
  const editor = process.env['VISUAL'] || process.env['EDITOR'];
  try {
    if (!editor) {
      await open(file);
      return;
    }
    const [command = '', ...args] = editor.split(/\s+/);
    await once(spawn(command, [...args, file], { stdio: 'inherit' }), 'exit');
  } catch {
    throw new UsageError(`没有能打开文件的程序。请自己打开 ${file}。`);
  }
}
