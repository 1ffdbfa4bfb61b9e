import { expect, test } from 'vitest';
import { fileSize } from '#i18n/file-size.ts';

test.each([
  [0, '1 KB'],
  [329, '1 KB'],
  [15_400, '15 KB'],
  [999_400, '999 KB'],
  [999_600, '1.0 MB'],
  [2_340_000, '2.3 MB'],
  [5_000_000_000, '5.0 GB'],
])('%i bytes are %s', (bytes, said) => {
  expect(fileSize(bytes)).toBe(said);
});
