/** The buttons that copy a citation, on the day it is copied. Where the browser keeps the clipboard shut there are none. */
const { clipboard } = navigator;
if (clipboard) {
  document.querySelectorAll<HTMLElement>('.citations button').forEach((button) => {
    button.hidden = false;
    button.onclick = async () => {
      const text = button.previousElementSibling?.textContent ?? '';
      await clipboard.writeText(text.replace('引用日期', new Date().toLocaleDateString('sv')));
      button.append(' ✓');
    };
  });
}
