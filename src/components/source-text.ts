import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sourceOf } from '#article/issue.ts';
import { receive } from '#bulletin/receive.ts';
import type { Issue, Item } from '#collection/publication.ts';
import { readEnvironment } from '#site/environment.ts';

const texts = new Map<string, Promise<string | undefined>>();

/** A source of an issue, as received, and where it lies. */
export interface KeptSource {
  issue: string;
  /** Its name in the issue's folder. */
  file: string;
  /** Whether it is the issue's; an earlier one may hold what was corrected, and is not given out as a whole. */
  current: boolean;
}

/** The source whose lines an item tells; undefined where none is on record. */
export function keptSourceOf(issue: Issue | undefined, item: Item): KeptSource | undefined {
  const record = issue?.record;
  const source = record && sourceOf(record, item.id);
  return source && { issue: record.id, file: source.file, current: source === record.source };
}

/** The bytes of a bulletin as it was received; undefined where its file is not kept. */
export async function sourceBytes({
  issue,
  file,
}: Omit<KeptSource, 'current'>): Promise<Uint8Array | undefined> {
  const { contentDir } = readEnvironment(process.env, process.cwd());
  return readFile(join(contentDir, 'bulletins', issue, file)).catch(() => undefined);
}

/** The text of a bulletin as it was received, read once a build; undefined where it is not kept. */
export async function sourceText(source: KeptSource | undefined): Promise<string | undefined> {
  if (!source) return undefined;
  const key = `${source.issue}/${source.file}`;
  const known = texts.get(key);
  if (known) return known;
  const text = sourceBytes(source).then(
    async (bytes) => bytes && (await receive(source.file, bytes)).manuscript.text,
  );
  texts.set(key, text);
  return text;
}
