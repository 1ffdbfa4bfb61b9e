import type { Element } from '@xmldom/xmldom';
import { chineseNumber, legalNumber, romanNumber } from './numerals.ts';
import { attributeOf, childOf, childrenOf } from './package.ts';
import { plainSymbol, privateSymbol } from '../symbols.ts';

/** Counts the numbers that a word processor draws before paragraphs. */
export interface Numbering {
  /** The mark before the next paragraph of a list and level, with the space after it; an empty string for none. */
  next: (list: string, level: number) => string;
  /** The list and level that a paragraph style belongs to. */
  ofStyle: (style: string) => { list: string; level: number } | undefined;
}

interface Level {
  start: number;
  format: string;
  text: string;
  /** What follows the number. */
  space: string;
  style: string | undefined;
  legal: boolean;
}

/** Reads `numbering.xml`. */
export function readNumbering(root: Element | undefined): Numbering {
  const kinds = new Map(
    childrenOf(root, 'abstractNum').map((element) => [
      attributeOf(element, 'abstractNumId') ?? '',
      readLevels(element),
    ]),
  );
  const lists = new Map<
    string,
    { kind: string; levels: Map<number, Level>; restarts: Map<number, number> }
  >();
  for (const element of childrenOf(root, 'num')) {
    const kind = attributeOf(childOf(element, 'abstractNumId'), 'val') ?? '';
    const levels = new Map(kinds.get(kind));
    const restarts = new Map<number, number>();
    for (const override of childrenOf(element, 'lvlOverride')) {
      const at = Number(attributeOf(override, 'ilvl'));
      const level = childOf(override, 'lvl');
      const start = attributeOf(childOf(override, 'startOverride'), 'val');
      if (level) levels.set(at, readLevel(level));
      if (start !== undefined) restarts.set(at, Number(start));
    }
    lists.set(attributeOf(element, 'numId') ?? '', { kind, levels, restarts });
  }
  // Lists of one kind count on from one another unless they say otherwise.
  const counters = new Map<string, number[]>();
  const next = (list: string, at: number): string => {
    const { kind, levels, restarts } = lists.get(list) ?? {};
    const level = levels?.get(at);
    if (kind === undefined || !levels || !level) return '';
    const counts = counters.get(kind) ?? [];
    counters.set(kind, counts);
    const restart = restarts?.get(at);
    if (restart !== undefined) counts.splice(at, Infinity, restart);
    else counts.splice(at, Infinity, (counts[at] ?? level.start - 1) + 1);
    restarts?.delete(at);
    if (level.format === 'none') return '';
    if (level.format === 'bullet') return level.text === '' ? '' : level.text + level.space;
    const mark = level.text.replace(/%(\d)/g, (_, digit: string) => {
      const deep = Number(digit) - 1;
      const own = levels.get(deep);
      return formatNumber(
        counts[deep] ?? own?.start ?? 1,
        level.legal ? 'decimal' : (own?.format ?? 'decimal'),
      );
    });
    return mark === '' || /[、）．]$/u.test(mark) ? mark : mark + level.space;
  };
  const ofStyle = (style: string): { list: string; level: number } | undefined => {
    for (const [list, { levels }] of lists) {
      for (const [level, { style: own }] of levels) if (own === style) return { list, level };
    }
    return undefined;
  };
  return { next, ofStyle };
}

const readLevels = (element: Element): Map<number, Level> =>
  new Map(
    childrenOf(element, 'lvl').map((level) => [
      Number(attributeOf(level, 'ilvl')),
      readLevel(level),
    ]),
  );

function readLevel(element: Element): Level {
  const valueOf = (name: string): string | undefined => attributeOf(childOf(element, name), 'val');
  const format = valueOf('numFmt') ?? 'decimal';
  return {
    start: Number(valueOf('start') ?? 1),
    format,
    text: format === 'bullet' ? bulletOf(element) : (valueOf('lvlText') ?? ''),
    space: valueOf('suff') === 'nothing' ? '' : ' ',
    style: valueOf('pStyle'),
    legal: childOf(element, 'isLgl') !== undefined,
  };
}

/** A bullet in a symbol font may be told by the letter that has its place there. */
function bulletOf(level: Element): string {
  const text = attributeOf(childOf(level, 'lvlText'), 'val') ?? '';
  const fonts = childOf(level, 'rPr', 'rFonts');
  const face = attributeOf(fonts, 'ascii') ?? attributeOf(fonts, 'hAnsi') ?? '';
  const symbol = /wingdings|symbol/i.test(face);
  return [...text]
    .map((character) => plainSymbol(symbol ? privateSymbol(character) : character))
    .join('');
}

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

function formatNumber(number: number, format: string): string {
  const cycle = (letters: string): string =>
    [...letters][(number - 1) % letters.length] ?? String(number);
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'koreanCounting':
      return chineseNumber(number);
    case 'ideographDigital':
    case 'taiwaneseDigital':
      return [...String(number)]
        .map((digit) => '〇一二三四五六七八九'.charAt(Number(digit)))
        .join('');
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return legalNumber(number);
    case 'ideographTraditional':
      return cycle(STEMS);
    case 'ideographZodiac':
      return cycle(BRANCHES);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return number >= 1 && number <= 20 ? String.fromCodePoint(0x245f + number) : String(number);
    case 'ideographEnclosedCircle':
      return number >= 1 && number <= 10 ? String.fromCodePoint(0x327f + number) : String(number);
    case 'decimalEnclosedParen':
      return `(${number})`;
    case 'decimalEnclosedFullstop':
      return `${number}.`;
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(number).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'lowerLetter':
      return letters(number).toLowerCase();
    case 'upperLetter':
      return letters(number);
    case 'lowerRoman':
      return romanNumber(number).toLowerCase();
    case 'upperRoman':
      return romanNumber(number);
    default:
      return String(number);
  }
}

/** A … Z, AA, BB …, as word processors count. */
function letters(number: number): string {
  const letter = String.fromCharCode(65 + ((number - 1) % 26));
  return letter.repeat(Math.min(20, Math.floor((number - 1) / 26) + 1));
}
