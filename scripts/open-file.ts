import { spawn } from 'node:child_process';
import { once } from 'node:events';
import open from 'open';
import { UsageError } from '#source/usage-error.ts';

/**
 * Opens a file with the editor that `VISUAL` or `EDITOR` names; else, in a terminal of VS Code, in its window; else
 * with what the system opens such files with.
 */
export async function openFile(file: string): Promise<void> {
  const inCode = process.env['TERM_PROGRAM'] === 'vscode' ? 'code --reuse-window' : undefined;
  const editor = process.env['VISUAL'] || process.env['EDITOR'] || inCode;
  try {
    if (!editor) {
      await open(file);
      return;
    }
    const [command = '', ...args] = editor.split(/\s+/);
    // On Windows `code` is a batch file, which a shell alone can start.
    const shell = process.platform === 'win32';
    const opened = spawn(command, [...args, shell ? `"${file}"` : file], {
      stdio: 'inherit',
      shell,
    });
    await once(opened, 'exit');
  } catch {
    throw new UsageError(`没有能打开文件的程序。请自己打开 ${file}。`);
  }
}
