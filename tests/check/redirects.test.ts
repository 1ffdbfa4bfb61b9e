import { expect, test } from 'vitest';
import { put, said } from './folder.ts';

test('a redirect leads from an address that is gone to one that is there', async () => {
  put('redirects.yaml', '- from: /articles/20240315-99/\n  to: /articles/20240315-01/\n');
  expect(await said()).toEqual([]);
});

test.each([
  [
    'from: /articles/20240315-02/\n  to: /articles/20240315-01/',
    ':1:9 /articles/20240315-02/ 现在就有网页',
  ],
  [
    'from: /articles/x/\n  to: /articles/20240315-0/',
    ':2:7 转到的网页 /articles/20240315-0/ 不存在，是否想写“/articles/20240315-01/”',
  ],
  ['from: /articles/x\n  to: /', ':1:9 “from”（原网址）写得不对'],
  ['from: /hant/articles/x/\n  to: /', ':1:9 “from”（原网址）写得不对'],
  ['from: /a/\n  to: /\n- from: /a/\n  to: /about/', ':3:9 “/a/”出现了两次'],
])('%s is refused', async (entry, message) => {
  put('redirects.yaml', `- ${entry}\n`);
  expect((await said())[0]).toContain(`redirects.yaml${message}`);
});
