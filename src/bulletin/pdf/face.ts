const HEAVY = /bold|black|heavy|demi|粗|特黑|大黑|[-,]B$/iu;
/** 黑体 and 小标宋 by the names that Windows, WPS, Founder, Adobe and the free fonts have for them. */
const HEI = /hei|黑|gothic|xiaobiaosong|xbs|小标宋|标题宋/iu;
const SANS_TEXT = /yahei|雅黑|notosans|sourcehansans|wenquanyi|zenhei|microhei|pingfang|dengxian/iu;

/** How a typeface looks. */
export interface Face {
  heavy: boolean;
  /** 黑体 or 小标宋, which set headings off in a text of Song or Fangsong. */
  display: boolean;
}

/** What a PDF font's name says of its face. Names of Chinese fonts may be GBK read as Latin-1, or UTF-8 so. */
export function faceOf(name: string): Face {
  const plain = readName(name).replace(/^[A-Z]{6}\+/, '');
  return { heavy: HEAVY.test(plain), display: HEI.test(plain) && !SANS_TEXT.test(plain) };
}

function readName(name: string): string {
  // eslint-disable-next-line no-control-regex -- Latin-1 is what is looked for
  if (!/[\u0080-\u00FF]/.test(name) || /[^\u0000-\u00FF]/.test(name)) return name;
  const bytes = Uint8Array.from(name, (character) => character.charCodeAt(0));
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // It is in the other one, or in none.
    }
  }
  return name;
}
