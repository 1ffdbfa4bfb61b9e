import { defineCollection } from 'astro:content';
import { readEnvironment } from '#site/environment.ts';
import { contentLoaders } from '#collection/loaders.ts';

const cwd = process.cwd();
const { articles, library } = contentLoaders(readEnvironment(process.env, cwd).contentDir, cwd);

export const collections = {
  articles: defineCollection({ loader: articles }),
  library: defineCollection({ loader: library }),
};
