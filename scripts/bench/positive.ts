import { UsageError } from '#source/usage-error.ts';

/** Reads how many an option asks for. @throws {UsageError} unless it is a whole number from 1 on */
export function positive(option: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) {
    throw new UsageError(`${option} 的“${text}”写得不对。写 1 以上的整数，例如 ${option} 5。`);
  }
  return number;
}
