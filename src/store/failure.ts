import { UsageError } from '#source/usage-error.ts';

/** What keeps a file from being written, by the system's name for it, and what an editor can do. */
const FAILURES: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘已满。请清理出一些空间',
  EDQUOT: '磁盘配额已用完。请清理出一些空间',
  EFBIG: '文件太大，系统不让写。请联系管理这台电脑的人',
  EACCES: '没有写入的权限。请检查内容文件夹和里面文件的权限',
  EPERM: '系统不让写。请检查文件是不是只读，或者正被记事本、Word 等程序打开',
  EBUSY: '文件正被别的程序使用。请关掉打开它的程序',
  EROFS: '内容文件夹所在的磁盘是只读的。请换到可以写的地方',
  EIO: '磁盘读写出错。请检查磁盘或网络连接',
  ENAMETOOLONG: '路径太长。请把内容文件夹移到更短的路径下',
  EMFILE: '打开的文件太多。请关掉一些程序',
  ENOTDIR: '应当是文件夹的地方有一个同名的文件。请给那个文件改名',
  EISDIR: '应当是文件的地方有一个同名的文件夹。请给那个文件夹改名',
};

/**
 * Says in Chinese why the content could not be written.
 *
 * @param outcome what has become of the content, a sentence
 * @returns the error itself where the system gives no reason that a person could mend
 */
export function explainFailure(error: unknown, outcome: string): unknown {
  const { code = '', path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const reason = FAILURES[code];
  if (reason === undefined) return error;
  const file = dest ?? path;
  return new UsageError(
    `${file === undefined ? '' : `${file}：`}${reason}，再运行一次。${outcome}`,
  );
}
