import { ContentError } from '#source/diagnostic.ts';
import { UsageError } from '#source/usage-error.ts';

/**
 * Runs a command's body. Mistakes that a person can mend are told without a stack trace; anything else is a
 * defect and keeps it. Either way the exit code is 1.
 */
export async function runScript(body: () => Promise<void>): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
  // Astro would ask for its newest version, write down that it did, and restart a preview because of what it wrote: a
  // page that is loading then stays without its scripts.
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] ??= 'true';
  try {
    await body();
  } catch (error) {
    const plain = error instanceof ContentError || error instanceof UsageError;
    console.error(plain ? error.message : error);
    process.exitCode = 1;
  }
}

/** The port that `PORT` names, else 4321. @throws {UsageError} if it is no port */
export function portFrom(variables: NodeJS.ProcessEnv): number {
  const text = variables['PORT'] || '4321';
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new UsageError(`环境变量 PORT“${text}”不是端口号。写 1 到 65535 的整数，例如 4321。`);
  }
  return port;
}
