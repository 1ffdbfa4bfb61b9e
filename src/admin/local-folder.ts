import { UsageError } from '#source/usage-error.ts';

/** What the types of the platform do not have yet. */
interface Platform {
  showDirectoryPicker?: (options?: unknown) => Promise<FileSystemDirectoryHandle>;
}
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
  try {
    let folder = root;
    for (const part of parts) folder = await folder.getDirectoryHandle(part);
    const file = await (await folder.getFileHandle(name)).getFile();
    return { text: decode(await file.arrayBuffer()) };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return { text: undefined };
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
