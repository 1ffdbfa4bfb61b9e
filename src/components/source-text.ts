import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IssueRecord } from '#article/issue.ts';
import { receive } from '#bulletin/receive.ts';
import type { Issue } from '#collection/publication.ts';
import { readEnvironment } from '#site/environment.ts';

const texts = new Map<string, Promise<string | undefined>>();

/** The bytes of a bulletin as it was received; undefined where its file is not kept. */
export async function sourceBytes({ id, source }: IssueRecord): Promise<Uint8Array | undefined> {
  const { contentDir } = readEnvironment(process.env, process.cwd());
  return readFile(join(contentDir, 'bulletins', id, source.file)).catch(() => undefined);
}

/** The text of the bulletin an issue was split from, read once a build; undefined where it is not kept. */
export async function sourceText(issue: Issue | undefined): Promise<string | undefined> {
  const { record } = issue ?? {};
  if (!record) return undefined;
  const known = texts.get(record.id);
  if (known) return known;
  const text = sourceBytes(record).then(
    async (bytes) => bytes && (await receive(record.source.file, bytes)).manuscript.text,
  );
  texts.set(record.id, text);
  return text;
}
