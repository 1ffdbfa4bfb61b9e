import type { Evidence } from './evidence.ts';
import { isDisplay, LISTED } from './mark-evidence.ts';
import { widestOf, type Shape } from './shape.ts';

/** Names of sections that tell many things in a sentence or two each, without titles. */
const DIGEST =
  /(?:一句话(?:新闻|消息)|简讯|快讯|短讯|要讯|简明新闻|速览|集锦|点滴|信息荟萃|短波|微动态|微新闻|动态集纳)$/u;
/** What such an item begins with. */
const TIME =
  /^(?:[\d０-９一二三四五六七八九十]{1,3}月|[\d０-９一二三四五六七八九十]{1,3}[日号]|近日|日前|近期|上周|本周|上月|本月|昨[天日]|前[天日]|周[一二三四五六日])/u;

/** What speaks for the paragraphs below the heading of a digest each being an item. */
export function digestEvidence(shapes: readonly Shape[]): Map<number, Evidence> {
  const evidence = new Map<number, Evidence>();
  const widest = widestOf(shapes.map(({ em, indent }) => em + indent));
  shapes.forEach((shape, index) => {
    if (!isDigestName(shape)) return;
    // Where bullets are set before the items, they tell what the time at the beginning tells elsewhere.
    const bullet = bulletOf(shapes[index + 1]);
    const goesOn = (at: number): boolean => {
      const shape = shapes[at] as Shape;
      return (
        !isDisplay(shape, shapes[at + 1], widest) ||
        (bullet !== undefined && bulletOf(shape) === bullet)
      );
    };
    let end = index + 1;
    while (end < shapes.length && goesOn(end)) end++;
    const items: number[] = [];
    for (let at = index + 1; at < end; at++) {
      const shape = shapes[at] as Shape;
      const { plain, mark } = shape;
      const before = shapes[at - 1]?.ending;
      const begins = at === index + 1 || before === 'closed' || before === 'credit';
      const isItem =
        bullet === undefined
          ? TIME.test(plain.slice(mark?.length ?? 0))
          : bulletOf(shape) === bullet;
      if (begins && isItem) items.push(at);
    }
    if (items.length < 2 || items[0] !== index + 1) return;
    evidence.set(index, { heading: 5 });
    for (const at of items) evidence.set(at, { opening: LISTED });
  });
  return evidence;
}

const bulletOf = (shape: Shape | undefined): number | undefined =>
  shape?.mark?.kind === 'bullet' ? shape.mark.value : undefined;

function isDigestName({ plain, wrapped, mark, ending }: Shape): boolean {
  const name = wrapped ? plain.slice(wrapped.start, wrapped.end) : plain.slice(mark?.length ?? 0);
  const solid = name.replace(/\s+/gu, '');
  return ending === 'open' && solid.length <= 10 && DIGEST.test(solid);
}
