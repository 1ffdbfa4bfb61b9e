import { withMissing, type Words } from './sveltia-chinese.ts';

/** Where Sveltia CMS does what this form must not do, what it does instead, and how many such places there are. */
const PATCHES: readonly (readonly [what: RegExp, instead: string, times: number])[] = [
  // A format of ours is given the file as it is, not trimmed and with other line ends, and its path.
  [
    /(text:([\w$]+)=``,path:([\w$]+),.{1,250};)\2=\2(\.trim\(\)\.replace\(\/\\r\\n\?\/g,`\n`\);let .{1,160}\?\.parser;if\(([\w$]+)\)return \5)\(\2\)/g,
    '$1let fileText=$2;$2=$2$4(fileText,$3)',
    1,
  ],
  // What our format makes is the file, to the last line end.
  [/return`\$\{\(await ([\w$]+)\(([\w$]+)\)\)\.trim\(\)\}\\n`/g, 'return await $1($2)', 1],
  // A taken id is followed by the next number of its day (20230823-x02), not by one of its own (20230823-x01-1).
  [/(\.replace\(\/-\$\/,``\)\),)[\w$]+\(/g, '$1globalThis.freeArticleId(', 1],
  // The package brings its fonts, and would still ask a server far away for them.
  [/url\(https:\/\/cdn\.jsdelivr\.net\/[^)]+\)/g, "local('')", 3],
];

/** What it would colour code with: eight megabytes for a form without code. */
const LANGUAGES = /^@shikijs\/langs\/|shikijs\/langs\/dist\//;
const NO_LANGUAGE = '\0no-language';

/**
 * A Vite plugin that patches the pinned version of Sveltia CMS as it is bundled: it has no setting for any of these.
 * A version in which one of the places is not found stops the build.
 */
export function patchSveltia() {
  return {
    name: 'patch-sveltia',
    enforce: 'pre' as const,
    resolveId: (id: string) => (LANGUAGES.test(id) ? NO_LANGUAGE : undefined),
    load: (id: string) => (id === NO_LANGUAGE ? 'export default [];' : undefined),
    transform(code: string, id: string) {
      if (/@sveltia\/cms\/locales\/zh-CN\.json$/.test(id)) {
        return { code: JSON.stringify(withMissing(JSON.parse(code) as Words)), map: null };
      }
      if (!/@sveltia\/cms\/npm\/index\.js(?:\?|$)/.test(id)) return undefined;
      return { code: patched(code), map: null };
    },
  };
}

/** @throws {Error} where the places to patch are not as many as they were */
export function patched(code: string): string {
  return PATCHES.reduce((text, [what, instead, times]) => {
    const found = text.match(what)?.length ?? 0;
    if (found !== times) {
      throw new Error(`@sveltia/cms has changed: ${found} places, not ${times}, look like ${what}`);
    }
    return text.replace(what, instead);
  }, code);
}
