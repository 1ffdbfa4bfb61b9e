import type { Content } from '#collection/content.ts';
import type { Finding } from './finding.ts';
import type { SiteAddresses } from './addresses.ts';

/**
 * Redirects lead from addresses that are gone to addresses that are there.
 *
 * @param file path of redirects.yaml for messages
 * @param text what stands in it
 */
export function* redirects(
  { redirects: list = [] }: Content,
  addresses: SiteAddresses,
  file: string,
  text: string,
): Generator<Finding> {
  const lines = text.split(/\r\n|\r|\n/u);
  for (const { from, to } of list) {
    const place = (value: string): { line: number; column: number } => {
      // The address of a page begins those of the files beside it.
      const whole = new RegExp(`${RegExp.escape(value)}(?=["'\\s,}]|$)`, 'u');
      const index = Math.max(
        0,
        lines.findIndex((line) => whole.test(line)),
      );
      return { line: index + 1, column: (lines[index]?.indexOf(value) ?? 0) + 1 };
    };
    // What only a draft has goes away with the release.
    if (addresses.at(from) === 'page') {
      yield {
        ...{ severity: 'error', code: 'needless-redirect', file, ...place(from) },
        reason: `${from} 现在就有${from.endsWith('/') ? '网页' : '文件'}，不会转到别处`,
        remedy: '删去这一条',
      };
    }
    if (addresses.at(to) !== 'page') {
      const near = addresses.near(to);
      yield {
        ...{ severity: 'error', code: 'dead-redirect', file, ...place(to) },
        reason: `转到的${to.endsWith('/') ? '网页' : '文件'} ${to} 不存在${near === undefined ? '' : `，是否想写“${near}”`}`,
        remedy: '改成已有的网址',
      };
    }
  }
}
