/** What a person typed or set that cannot be used; its message, in Chinese, is all they need to read. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
