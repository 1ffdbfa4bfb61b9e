import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { writeArticle } from '#article/write.ts';
import type { CorpusItem } from './read-corpus.ts';

/** Writes a corpus as a content folder, in place of what is there. Its articles are named by day and count. */
export async function writeContent(corpus: readonly CorpusItem[], dir: string): Promise<void> {
  await rm(dir, { recursive: true, force: true });
  await mkdir(join(dir, 'articles'), { recursive: true });
  const named = (names: Iterable<string>, prefix: string) =>
    [...new Set(names)].map((name, index) => ({ slug: `${prefix}-${index + 1}`, name }));
  const sections = named(
    corpus.map(({ section }) => section),
    'section',
  );
  const organizations = named(
    corpus.map(({ org }) => org),
    'organization',
  );
  const site = {
    name: '检索测试',
    association: '检索测试',
    publisher: organizations[0]?.name,
    description: '检索测试',
    address: 'http://localhost',
    defaultSection: sections[0]?.name,
    pictures: false,
  };
  await writeFile(join(dir, 'site.yaml'), stringify(site));
  await writeFile(join(dir, 'sections.yaml'), stringify(sections));
  await writeFile(join(dir, 'organizations.yaml'), stringify(organizations));
  const counts = new Map<string, number>();
  for (const { title, date, org, section, body } of corpus) {
    const day = date.replaceAll('-', '');
    const count = (counts.get(day) ?? 0) + 1;
    counts.set(day, count);
    const article = {
      title,
      section,
      date,
      dateBasis: 'text' as const,
      organization: [org],
      issue: day,
      order: count,
      paragraphs: body
        .split(/\n+/)
        .map((text) => text.trim())
        .filter(Boolean),
    };
    const file = join(dir, 'articles', `${day}-${String(count).padStart(3, '0')}.md`);
    await writeFile(file, writeArticle(article));
  }
}
