/** What stands in a new article's file until an editor has replaced it; so long it is a draft and not published. */
export const PLACEHOLDER =
  '在这里写正文，段与段之间空一行；写好后删去这一行和上面的“draft: true”。';
