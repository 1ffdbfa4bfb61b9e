import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from '#source/usage-error.ts';

/** Reads a command line as `parseArgs` does. @throws {UsageError} */
export function readWords<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(explain(error as Error & { code?: string }));
  }
}

/** Node's errors name the option between quotes. */
function explain({ code, message }: Error & { code?: string }): string {
  const option = /'(-[^' ,]*)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return `不认识的选项 ${option}。--help 显示可用的选项。`;
  }
  return `选项 ${option} 的写法不对。--help 显示各选项的写法。`;
}
