import * as glue from '@huacnlee/autocorrect/autocorrect_bg.js';

/** Its rules of punctuation alone: it would put spaces between Chinese and Latin, and has spellings of its own. */
const RULES = {
  'space-word': 0,
  'space-punctuation': 0,
  'space-bracket': 0,
  'space-backticks': 0,
  'space-dash': 0,
  'space-dollar': 0,
  fullwidth: 1,
  'no-space-fullwidth': 1,
  'no-space-fullwidth-quote': 1,
  'halfwidth-word': 1,
  'halfwidth-punctuation': 1,
  spellcheck: 0,
};

let ready = false;

/** What AutoCorrect makes of a line of text. */
export function autocorrect(line: string): string {
  if (!ready) start();
  return glue.format(line);
}

/** Started by hand: Node calls the import of WebAssembly modules an experiment, and says so on each run. */
function start(): void {
  const file = new URL(import.meta.resolve('@huacnlee/autocorrect/autocorrect_bg.wasm'));
  // Not imported by name: a form in the browser has these rules too, and starts them with a module it has fetched.
  startWith(new WebAssembly.Module(process.getBuiltinModule('node:fs').readFileSync(file)));
}

/** Starts AutoCorrect where there is no file to read it from. */
export function startWith(module: WebAssembly.Module): void {
  const { exports } = new WebAssembly.Instance(module, { './autocorrect_bg.js': glue });
  glue.__wbg_set_wasm(exports);
  (exports['__wbindgen_start'] as () => void)();
  glue.loadConfig(JSON.stringify({ rules: RULES }));
  ready = true;
}
