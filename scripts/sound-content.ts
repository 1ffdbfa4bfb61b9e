import { resolve } from 'node:path';
import type { Article } from '#article/article.ts';
import type { Content } from '#collection/content.ts';
import { readSoundContent } from '#collection/read.ts';
import { readEnvironment } from '#site/environment.ts';
import { settle } from './settle.ts';

/** The content of the folder that the environment names, and what finds an article of it by the path of its file. */
export interface SoundContent {
  content: Content;
  articleAt: (file: string) => Article | undefined;
}

/** Settles and reads the content for a command that looks at articles. @throws {ContentError} naming every error in it */
export async function soundContent(): Promise<SoundContent> {
  const cwd = process.cwd();
  const { contentDir } = readEnvironment(process.env, cwd);
  await settle(contentDir);
  const content = await readSoundContent(contentDir, cwd);
  const byPath = new Map(content.articles.map((one) => [resolve(cwd, one.file), one]));
  return { content, articleAt: (file) => byPath.get(resolve(cwd, file)) };
}
