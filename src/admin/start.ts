import CMS, { type CmsConfig } from '@sveltia/cms';
import autocorrect from '@huacnlee/autocorrect/autocorrect_bg.wasm?url';
import type { KnownNames } from '#article/schema.ts';
import { newArticleId } from '#article/new-id.ts';
import { listedAddresses, UNKNOWN_ADDRESSES } from '#check/addresses.ts';
import { startWith } from '#check/autocorrect.ts';
import { unpackList, type PackedList } from '#check/packed-addresses.ts';
import articleStyle from '#styles/article.css?inline';
import baseStyle from '#styles/base.css?inline';
import listStyle from '#styles/lists.css?inline';
import tokens from '#styles/tokens.css?inline';
import { articleFormat } from './article-format.ts';
import { ARTICLES, FORMAT } from './config.ts';
import { namesInFolder, readInFolder, watchForFolder } from './local-folder.ts';
import { previewHtml } from './preview.ts';
import { articleSaving, type SavedEntry } from './saving.ts';
import { formSurroundings } from './surroundings.ts';
import type { Values } from './values.ts';

/** What the page tells its script. */
export interface PageData {
  config: CmsConfig;
  known: KnownNames;
  /** Whether there is a Git host to save to. */
  hasHost: boolean;
  /** Path of the folder of articles in the folder to choose or in the repository. */
  folder: string;
  /** What the site has; undefined where a list that tells it is wrong. */
  addresses: PackedList | undefined;
}

/** Where Sveltia CMS keeps what a person has set. */
const PREFERENCES = 'sveltia-cms.prefs';

const PREVIEW_STYLE =
  'body { padding: 1.5rem clamp(1rem, 5vw, 3rem); } article { max-width: 42rem; }';

declare global {
  /** React's, as Sveltia CMS gives it to those who draw a preview. */
  var h: (type: string, props: Record<string, unknown>) => never;
  /** What Sveltia CMS, as patched, asks for the id of a new article; its slug is the first id of the day. */
  var freeArticleId: (slug: string, taken: readonly string[]) => string;
}

const page = document.querySelector('script[type="application/json"]')?.textContent ?? '{}';
const { config, known, hasHost, folder, addresses } = JSON.parse(page) as PageData;
const isHere = /^(?:(?:.+\.)?localhost|127\.0\.0\.1)$/.test(location.hostname);

const say = (what: string): void => document.querySelector(what)?.removeAttribute('hidden');

if (!hasHost && !isHere) say('[data-nowhere]');
else {
  await start().catch((error: unknown) => {
    console.error(error);
    say('[data-failed]');
  });
}

async function start(): Promise<void> {
  const answer = await fetch(autocorrect);
  startWith(await WebAssembly.compile(await answer.arrayBuffer()));
  const collection = config.collections?.find((one) => 'name' in one && one.name === ARTICLES);
  const fields = collection && 'fields' in collection ? collection.fields : [];
  const format = articleFormat(fields, known);
  const surroundings = formSurroundings({
    listed: addresses ? listedAddresses(unpackList(addresses)) : UNKNOWN_ADDRESSES,
    folder,
    readFile: readInFolder,
    namesIn: namesInFolder,
  });
  const saving = articleSaving(format, readInFolder, surroundings);
  const fromFile = (text: string, path?: string): Values => {
    const values = format.toForm(text);
    if (path !== undefined) surroundings.note(path, values);
    return values;
  };
  const listen = (name: 'preSave' | 'postSave', handler: (entry: SavedEntry) => unknown): void =>
    CMS.registerEventListener({
      name,
      handler: async ({ entry }: { entry: unknown }) => void (await handler(entry as SavedEntry)),
    });

  watchForFolder();
  speakChinese();
  changeAtOnce();
  globalThis.freeArticleId = (slug, taken) => newArticleId(slug.slice(0, 8), new Set(taken));
  CMS.registerCustomFormat(FORMAT, 'md', { fromFile, toFile: saving.toFile });
  listen('preSave', saving.preSave);
  listen('postSave', saving.postSave);
  for (const style of [tokens, baseStyle, listStyle, articleStyle, PREVIEW_STYLE]) {
    CMS.registerPreviewStyle(style, { raw: true });
  }
  CMS.registerPreviewTemplate(ARTICLES, ({ entry }: { entry: unknown }) => {
    const values = (entry as { get: (name: string) => { toJS: () => Values } }).get('data').toJS();
    return globalThis.h('div', { dangerouslySetInnerHTML: { __html: previewHtml(values) } });
  });
  void CMS.init({
    config: { ...config, site_url: location.origin },
  });
}

/**
 * Takes view transitions from the page. The form goes from one view to the next when the browser has taken a picture
 * of the old one; where that takes long, a change that was asked for before comes after one that was not animated,
 * opens the article anew, and what was typed meanwhile is gone.
 */
function changeAtOnce(): void {
  Object.assign(document, { startViewTransition: undefined });
}

/** Whoever has not chosen a language has Chinese. */
function speakChinese(): void {
  const set = JSON.parse(localStorage.getItem(PREFERENCES) ?? '{}') as Record<string, unknown>;
  if (set['locale'] === undefined || set['locale'] === 'auto') {
    localStorage.setItem(PREFERENCES, JSON.stringify({ ...set, locale: 'zh-CN' }));
  }
}
