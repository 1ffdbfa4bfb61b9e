import { spawn } from 'node:child_process';
import { once } from 'node:events';
import open from 'open';
import { UsageError } from '#source/usage-error.ts';

/**
 * Opens a file with the editor that `VISUAL` or `EDITOR` names; else, in a terminal of VS Code, in its window; else,
 * or where that cannot be started, with what the system opens such files with.
 */
export async function openFile(file: string): Promise<void> {
  const inCode = process.env['TERM_PROGRAM'] === 'vscode' ? 'code --reuse-window' : undefined;
  const editor = process.env['VISUAL'] || process.env['EDITOR'] || inCode;
  if (editor && (await isOpenedWith(editor, file))) return;
  try {
    await open(file);
  } catch {
    throw new UsageError(`没有能打开文件的程序。请自己打开 ${file}。`);
  }
}

/** Whether an editor could be started; one that was started tells by itself what it cannot do. */
async function isOpenedWith(editor: string, file: string): Promise<boolean> {
  const [command = '', ...args] = editor.split(/\s+/);
  // On Windows `code` is a batch file, which a shell alone can start.
  const shell = process.platform === 'win32';
  const opened = spawn(command, [...args, shell ? `"${file}"` : file], { stdio: 'inherit', shell });
  try {
    // The shell is always there to be started; what it ends with tells of the editor.
    const [code] = (await once(opened, 'exit')) as [number | null];
    return !shell || code === 0;
  } catch {
    return false;
  }
}
