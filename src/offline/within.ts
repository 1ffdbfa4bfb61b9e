/**
 * What a promise comes to if it does so in time; undefined where it is late or fails.
 *
 * @param limit milliseconds; Infinity waits for as long as it takes
 */
export async function within<T>(promise: Promise<T>, limit: number): Promise<T | undefined> {
  const result = promise.catch(() => undefined);
  if (limit === Infinity) return result;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), limit);
  });
  return Promise.race([result, late]).finally(() => clearTimeout(timer));
}
