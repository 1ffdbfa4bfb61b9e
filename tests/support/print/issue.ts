import { STORIES } from './stories.ts';

/** An item as it is to be printed, and as it is to be found. */
export interface PrintedItem {
  title: string;
  paragraphs: string[];
  /** A table at the end of the item: rows of cells. */
  table?: string[][];
  credit: string[];
  /** `YYYY-MM-DD` */
  date: string;
  dateBasis: 'text' | 'issue';
}

/** One issue of an invented bulletin. */
export interface PrintedIssue {
  /** Folder of the fixture. */
  name: string;
  bulletin: string;
  number: number;
  total: number;
  date: string;
  publisher: string;
  city: string;
  sections: { name: string; items: PrintedItem[] }[];
}

/** The invented places and people of one bulletin. */
interface Cast {
  城: string;
  甲: string;
  乙: string;
  丙: string;
  会: string;
  校: string;
  people: readonly string[];
}

const CASTS: readonly Cast[] = [
  {
    城: '云岭市',
    甲: '青禾区',
    乙: '石桥区',
    丙: '临溪区',
    会: '云岭市材料学会',
    校: '云岭理工大学',
    people: ['周望舒', '顾长河', '陆怀瑾', '宋知远'],
  },
  {
    城: '澜川市',
    甲: '望江区',
    乙: '榆林渡区',
    丙: '白鹭洲区',
    会: '澜川市水利学会',
    校: '澜川大学',
    people: ['韩松年', '叶青岚', '程砚秋', '罗思齐'],
  },
  {
    城: '鹤汀市',
    甲: '北屏县',
    乙: '南屏县',
    丙: '蒲台县',
    会: '鹤汀市气象学会',
    校: '鹤汀师范大学',
    people: ['苏映雪', '欧阳启明', '曾广陵', '田若谷'],
  },
];

/** What an issue is made of. */
export interface Recipe {
  name: string;
  bulletin: string;
  number: number;
  total: number;
  date: string;
  cast: number;
  sections: { name: string; stories: number[] }[];
  /** Index of the story that has a table, and the table. */
  table?: { story: number; rows: string[][] };
}

/** Makes an issue by its recipe: names and dates are put into the stories, so that what is printed is known. */
export function makeIssue(recipe: Recipe): PrintedIssue {
  const cast = CASTS[recipe.cast] as Cast;
  const issueDay = Temporal.PlainDate.from(recipe.date);
  let count = 0;
  const sections = recipe.sections.map(({ name, stories }) => ({
    name,
    items: stories.map((story): PrintedItem => {
      const { title, paragraphs, credit } = STORIES[story] as (typeof STORIES)[number];
      count++;
      const day = issueDay.subtract({ days: 1 + ((count * 5) % 17) });
      const [said, basis] = sayDate(day, issueDay, count);
      const fill = (text: string): string =>
        text
          .replaceAll('{日}', said)
          .replaceAll('{人}', cast.people[count % cast.people.length] as string)
          .replaceAll('{士}', cast.people[(count + 1) % cast.people.length] as string)
          .replace(/\{([城甲乙丙会校])\}/gu, (_, key: '城') => cast[key]);
      return {
        title: fill(title),
        paragraphs: paragraphs.map(fill),
        ...(recipe.table?.story === story && {
          table: recipe.table.rows.map((row) => row.map(fill)),
        }),
        credit: credit.map(fill),
        date: basis === 'text' ? day.toString() : recipe.date,
        dateBasis: basis,
      };
    }),
  }));
  const { name, bulletin, number, total, date } = recipe;
  return {
    name,
    bulletin,
    number,
    total,
    date,
    publisher: `${cast.城}科学技术协会`,
    city: cast.城,
    sections,
  };
}

/** The ways a bulletin tells a day. */
function sayDate(
  day: Temporal.PlainDate,
  issue: Temporal.PlainDate,
  count: number,
): [said: string, basis: 'text' | 'issue'] {
  const plain = `${day.month}月${day.day}日`;
  if (count % 6 === 0) return ['近日', 'issue'];
  if (count % 7 === 0 && day.month === issue.month) return [`${day.day}日`, 'text'];
  if (count % 5 === 0 && day.day + 2 <= day.daysInMonth)
    return [`${plain}至${day.day + 2}日`, 'text'];
  return count % 8 === 0 ? [`${day.year}年${plain}`, 'text'] : [plain, 'text'];
}

/** What the splitter has to find in an issue; `null` as credit where a layout prints none. */
export function expectedOf(issue: PrintedIssue, about: string, format: 'pdf' | 'docx') {
  return {
    about,
    options: { defaultSection: '要闻', publisher: issue.publisher, today: '2026-01-01' },
    format,
    issue: {
      date: issue.date,
      dateBasis: 'masthead',
      number: issue.number,
      publisher: issue.publisher,
    },
    articles: issue.sections.flatMap(({ name, items }) =>
      items.map(({ title, paragraphs, table, credit, date, dateBasis }) => ({
        title,
        titleBasis: 'printed',
        section: name === '' ? '要闻' : name,
        sectionBasis: name === '' ? 'default' : 'heading',
        date,
        dateBasis,
        organization: credit.length > 0 ? credit : [issue.publisher],
        organizationBasis: credit.length > 0 ? 'credit' : 'publisher',
        paragraphs: [...paragraphs, ...(table ?? []).map((row) => row.join('\t'))],
      })),
    ),
  };
}
