/** What a citation tells of an article. */
export interface Cited {
  id: string;
  title: string;
  /** Names of the organizations it comes from. */
  authors: readonly string[];
  /** `YYYY-MM-DD` */
  date: string;
  /** Name of the bulletin. */
  bulletin: string;
  /** Who issues the bulletin. */
  publisher: string;
  /** The number, if it is known. */
  number: number | null;
  /** Absolute address of the article's page. */
  address: string;
}

/** Stands for the day of access, which only the reader knows. */
export const ACCESS_DAY = '引用日期';

const MOST_AUTHORS = 3;

/**
 * A reference by GB/T 7714-2015 for an electronic resource: at most three authors, the day of publication in
 * parentheses, the day of access in brackets.
 */
export function gbt7714({ authors, title, publisher, date, address }: Cited): string {
  const named = authors.slice(0, MOST_AUTHORS).join(', ');
  const others = authors.length > MOST_AUTHORS ? ', 等' : '';
  return `${named}${others}. ${title}[EB/OL]. ${publisher}, (${date})[${ACCESS_DAY}]. ${address}.`;
}

/** A BibLaTeX `@online` entry; each author is one name, whatever its words. */
export function bibtex(cited: Cited): string {
  const { id, authors, title, bulletin, publisher, number, date, address } = cited;
  const fields = [
    ['title', `{${escapeTex(title)}}`],
    ['author', authors.map((name) => `{${escapeTex(name)}}`).join(' and ')],
    ['journaltitle', escapeTex(bulletin)],
    ...(number ? [['number', String(number)]] : []),
    ['organization', escapeTex(publisher)],
    ['date', date],
    ['url', address],
    ['langid', 'chinese'],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@online{${id},`, ...lines, '}'].join('\n');
}

/** A record in the RIS format, lines ending as it asks. */
export function ris(cited: Cited): string {
  const { authors, title, bulletin, publisher, number, date, address } = cited;
  const fields = [
    ['TY', 'NEWS'],
    ['TI', title],
    ...authors.map((name) => ['AU', name]),
    ['T2', bulletin],
    ...(number ? [['IS', String(number)]] : []),
    ['PB', publisher],
    ['PY', date.slice(0, 4)],
    ['DA', date.replaceAll('-', '/')],
    ['LA', 'zh'],
    ['UR', address],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${value}`).join('\r\n');
}

/** A sentence to paste anywhere. */
export function plainCitation({ authors, title, bulletin, date, address }: Cited): string {
  return `${authors.join('、')}：《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》，${bulletin}，${date}，${address}`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/[\\~^]|[#$%&_{}]/g, (character) => TEX[character] ?? `\\${character}`);
}
