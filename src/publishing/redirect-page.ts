/**
 * A page in place of one that went away, which leads on by itself on any host, and by a link without that.
 *
 * @param to an address of the site, its base path first, without escapes
 */
export function redirectPage(to: string, language: 'zh-Hans' | 'zh-Hant'): string {
  const [title, text] =
    language === 'zh-Hans'
      ? ['网页已经移走', '这个网页已经移到']
      : ['網頁已經移走', '這個網頁已經移到'];
  const url = to.split('/').map(encodeURIComponent).join('/');
  const shown = to.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}：${shown}</title>
    <meta name="description" content="${title}" />
    <meta name="robots" content="noindex" />
    <meta http-equiv="refresh" content="0; url=${url}" />
    <link rel="canonical" href="${url}" />
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <p>${text} <a href="${url}">${shown}</a></p>
    </main>
  </body>
</html>
`;
}
