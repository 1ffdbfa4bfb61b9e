import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/**
 * The editing form on a folder of the browser's own, which stands for the one that a person would pick. To be told
 * before the page is opened.
 */
export async function answerFolderPicker(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
}

/** Writes a file of the browser's own folder. */
export function writeInBrowser(page: Page, path: string, text: string): Promise<void> {
  return page.evaluate(
    async ([path, text]) => {
      const names = path.split('/');
      const name = names.pop() ?? '';
      let folder = await navigator.storage.getDirectory();
      for (const one of names) folder = await folder.getDirectoryHandle(one, { create: true });
      const file = await folder.getFileHandle(name, { create: true });
      const stream = await file.createWritable();
      await stream.write(text);
      await stream.close();
    },
    [path, text] as const,
  );
}

/**
 * Makes the browser's own folder a repository with the articles of a content folder, and has the form open it.
 *
 * @param project folder that the repository is a copy of: the content folder, or one that it is in
 */
export async function openInBrowser(page: Page, project: string): Promise<void> {
  const paths = globSync('{articles,content/articles}/**/*.md', { cwd: project });
  for (const path of paths) {
    const text = readFileSync(join(project, path), 'utf8');
    await writeInBrowser(page, path.replaceAll('\\', '/'), text);
  }
  await writeInBrowser(page, '.git/HEAD', 'ref: refs/heads/main\n');
  await page.getByRole('button', { name: '使用本地仓库' }).click();
}
