import { UsageError } from '#source/usage-error.ts';

/** What the types of the platform do not have yet. */
interface Platform {
  showDirectoryPicker?: (options?: unknown) => Promise<FileSystemDirectoryHandle>;
}
type Listed = FileSystemDirectoryHandle & { keys: () => AsyncIterable<string> };
interface WithPermission {
  requestPermission?: (options?: unknown) => Promise<PermissionState>;
}

let root: FileSystemDirectoryHandle | undefined;

/**
 * Learns which folder the form works on, from the two calls by which a page gets leave to write in one: that of the
 * picker, and that which asks anew for the folder of the last visit.
 */
export function watchForFolder(): void {
  const platform = window as Platform;
  const pick = platform.showDirectoryPicker?.bind(window);
  if (pick) {
    platform.showDirectoryPicker = async (options) => workIn(await pick(options));
  }
  const handles = FileSystemDirectoryHandle.prototype as WithPermission;
  const request = handles.requestPermission;
  if (request) {
    handles.requestPermission = async function (this: FileSystemDirectoryHandle, options) {
      const answer = await request.call(this, options);
      if (answer === 'granted') workIn(this);
      return answer;
    };
  }
}

function workIn(folder: FileSystemDirectoryHandle): FileSystemDirectoryHandle {
  root = folder;
  return folder;
}

/**
 * What stands at a path of the folder the form works on, a byte order mark included.
 *
 * @returns undefined where no folder is chosen; `text` is undefined where there is no such file
 * @throws {UsageError} for a file that is not UTF-8, which would be damaged by being written as such
 */
export async function readInFolder(
  path: string,
): Promise<{ text: string | undefined } | undefined> {
  if (!root) return undefined;
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  const bytes = await ifThere(async (from) => {
    const handle = await (await folderAt(from, parts)).getFileHandle(name);
    return (await handle.getFile()).arrayBuffer();
  }, root);
  return { text: bytes && decode(bytes) };
}

/**
 * The names of what is in a folder below the one the form works on, as they are written there; none where there is no
 * such folder.
 *
 * @param path one that begins with `..` leads out of the folder, where nothing can be seen
 * @returns undefined where no folder is chosen
 */
export async function namesInFolder(path: string): Promise<readonly string[] | undefined> {
  if (!root) return undefined;
  if (path.startsWith('..')) return [];
  const names = await ifThere(async (from) => {
    const folder = (await folderAt(from, path.split('/'))) as Listed;
    return Array.fromAsync(folder.keys());
  }, root);
  return names ?? [];
}

async function folderAt(
  from: FileSystemDirectoryHandle,
  parts: readonly string[],
): Promise<FileSystemDirectoryHandle> {
  let folder = from;
  for (const part of parts) folder = await folder.getDirectoryHandle(part);
  return folder;
}

/** What is found; undefined where a path leads to nothing. */
async function ifThere<T>(
  find: (from: FileSystemDirectoryHandle) => Promise<T>,
  from: FileSystemDirectoryHandle,
): Promise<T | undefined> {
  try {
    return await find(from);
  } catch (error) {
    // What is a file is no folder, and the other way round.
    const isAbsent = ['NotFoundError', 'TypeMismatchError'];
    if (error instanceof DOMException && isAbsent.includes(error.name)) return undefined;
    throw error;
  }
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError('这份文件不是 UTF-8 编码，没有保存。先用文本编辑器另存为 UTF-8。');
  }
}
