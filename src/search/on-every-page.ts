/**
 * What every page loads, so that it has to stay below 2 KB: `/` leads into the search box; a box that is entered gets
 * suggestions; an article that was opened from search gets its matches marked. All else is loaded then.
 */
const box = document.querySelector<HTMLInputElement>('input[type=search][name=q]');

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, isComposing, target } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || isComposing) return;
  if ((target as Element).closest('input, select, textarea, [contenteditable]')) return;
  event.preventDefault();
  // Only in Chromium does selecting enter the box as well.
  box?.focus();
  box?.select();
});

const enhance = async (): Promise<void> => {
  const { enhanceBox } = await import('./enhance-box.ts');
  enhanceBox(box as HTMLInputElement);
};
if (box === document.activeElement && box) void enhance();
else box?.addEventListener('focus', enhance, { once: true });

// The address of an article stays its permalink: the query is read from the page that led here.
const [, query] = /\/search\/\?(.*)/.exec(document.referrer) ?? [];
const words = new URLSearchParams(query).get('q');
if (words && document.referrer.startsWith(`${location.origin}/`)) {
  const body = document.querySelector('.article-body');
  if (body) void import('./mark-article.ts').then(({ markArticle }) => markArticle(words));
}
