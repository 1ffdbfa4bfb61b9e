import { appendFileSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Where the content of the site with the form is, a repository of its own outside the project: that of the second
 * association, and an item written by hand.
 */
export const ADMIN_CONTENT = join(tmpdir(), 'bulletin-admin-content');
export const GIT_HOST = 'https://git.example.org';
export const HAND_PATH = 'articles/2025/20250805-x01.md';
/** Written by hand: another order, comments, quotes, a field the form does not show, the line ends of Windows. */
export const HAND_WRITTEN = `---
# 手写的稿件
section: '活动'   # 单引号
organization: [青禾市科协,东坡区科协]
source: [3, 9]
date:   2025-08-05
title: "青禾市科协举办“夏夜”观星活动"
draft: false
---


8月5日晚，活动在湖边举办。

* 一项
*  另一项

共有60人参加。
`.replaceAll('\n', '\r\n');

export function makeAdminContent(): void {
  rmSync(ADMIN_CONTENT, { recursive: true, force: true });
  cpSync(join('tests', 'fixtures', 'second-association'), ADMIN_CONTENT, { recursive: true });
  appendFileSync(
    join(ADMIN_CONTENT, 'site.yaml'),
    `admin: true\nrepository: { host: gitea, name: qinghe/bulletin, server: ${GIT_HOST} }\n`,
  );
  writeFileSync(join(ADMIN_CONTENT, HAND_PATH), HAND_WRITTEN);
}
