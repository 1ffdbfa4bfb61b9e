/** A page in place of one that went away, which leads on by itself on any host, and by a link without that. */
export function redirectPage(to: string, language: 'zh-Hans' | 'zh-Hant'): string {
  const [title, text] =
    language === 'zh-Hans'
      ? ['网页已经移走', '这个网页已经移到']
      : ['網頁已經移走', '這個網頁已經移到'];
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}：${to}</title>
    <meta name="description" content="${title}" />
    <meta name="robots" content="noindex" />
    <meta http-equiv="refresh" content="0; url=${to}" />
    <link rel="canonical" href="${to}" />
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <p>${text} <a href="${to}">${to}</a></p>
    </main>
  </body>
</html>
`;
}
