/** The generated half of @huacnlee/autocorrect, which its own types do not tell of. */
declare module '@huacnlee/autocorrect/autocorrect_bg.js' {
  export function __wbg_set_wasm(exports: WebAssembly.Exports): void;
  export function format(text: string): string;
  export function loadConfig(config: string): void;
}
