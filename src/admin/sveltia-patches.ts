/** Where Sveltia CMS would change what nobody touched, and what it does instead. */
const PATCHES: readonly (readonly [what: RegExp, instead: string])[] = [
  // A format of ours is given the file as it is, not trimmed and with other line ends.
  [
    /([\w$]+)=\1(\.trim\(\)\.replace\(\/\\r\\n\?\/g,`\n`\);let .{1,160}\?\.parser;if\(([\w$]+)\)return \3)\(\1\)/,
    'let fileText=$1;$1=$1$2(fileText)',
  ],
  // What our format makes is the file, to the last line end.
  [/return`\$\{\(await ([\w$]+)\(([\w$]+)\)\)\.trim\(\)\}\\n`/, 'return await $1($2)'],
  // A taken id is followed by the next number of its day (20230823-x02), not by one of its own (20230823-x01-1).
  [/(\.replace\(\/-\$\/,``\)\),)[\w$]+\(/, '$1globalThis.freeArticleId('],
];

/**
 * A Vite plugin that patches the pinned version of Sveltia CMS as it is bundled: it has no setting for any of these.
 * A version in which one of the places is not found stops the build.
 */
export function patchSveltia() {
  return {
    name: 'patch-sveltia',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!/@sveltia\/cms\/npm\/index\.js(?:\?|$)/.test(id)) return undefined;
      return { code: patched(code), map: null };
    },
  };
}

/** @throws {Error} where a place to patch is not there exactly once */
export function patched(code: string): string {
  return PATCHES.reduce((text, [what, instead]) => {
    const found = text.match(new RegExp(what, 'g'))?.length ?? 0;
    if (found !== 1) {
      throw new Error(`@sveltia/cms has changed: ${found} places, not one, look like ${what}`);
    }
    return text.replace(what, instead);
  }, code);
}
