import { ASK_EVENT, PROBLEMS_EVENT, type Problems } from './problems.ts';

const STYLE = `
  :host { all: initial; position: fixed; inset: auto 0 0 0; z-index: 2147483647; }
  section { max-height: 45vh; overflow: auto; padding: 12px 20px; background: #fff6f4; color: #1c1b1a;
    border-top: 3px solid #a3161f; font: 15px/1.7 system-ui, 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif; }
  h2 { margin: 0 0 4px; font-size: 16px; color: #a3161f; }
  ul { margin: 0; padding-inline-start: 1.2em; }
  li { overflow-wrap: anywhere; }
  p { margin: 4px 0 0; color: #5a5550; }
`;

let banner: HTMLElement | undefined;

function show({ lines, more }: Problems): void {
  banner?.remove();
  banner = undefined;
  if (lines.length === 0) return;
  banner = document.createElement('content-problems');
  const root = banner.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const section = document.createElement('section');
  section.setAttribute('role', 'alert');
  section.lang = 'zh-Hans';
  const heading = document.createElement('h2');
  heading.textContent = `内容有 ${lines.length + more} 处要看`;
  const list = document.createElement('ul');
  for (const line of lines) list.append(item(line));
  const note = document.createElement('p');
  note.textContent =
    (more > 0 ? `还有 ${more} 处，运行 npm run check:content 可以看到。` : '') +
    '改好保存后，这里会自己消失；有错的稿件暂时显示上一次没有错的样子。只在预览里显示。';
  section.append(heading, list, note);
  root.append(style, section);
  document.body.append(banner);
}

function item(line: string): HTMLElement {
  const element = document.createElement('li');
  element.textContent = line;
  return element;
}

if (import.meta.hot) {
  import.meta.hot.on(PROBLEMS_EVENT, show);
  import.meta.hot.send(ASK_EVENT);
}
