/** opencc-js ships its dictionaries without types. */
declare module 'opencc-js/dict/*' {
  const dictionary: string;
  export default dictionary;
}
