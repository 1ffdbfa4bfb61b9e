/** Words by their names, nested as those of Sveltia CMS are. */
export interface Words {
  [name: string]: string | Words;
}

/** What an editor of articles may meet and Sveltia CMS has no Chinese for yet; its own comes first. */
export const MISSING: Words = {
  select_item: '选择{$name}',
  show_errors: '显示错误',
  file_unavailable: '无法显示',
  file_unavailable_description: '这个文件打不开，可能移走了或删除了。',
  sign_in_with_link: '用链接登录',
  sign_in_with_link_confirmation:
    '这个链接用 {$account} 的身份登录 {$service}，并照搬那台设备上的设置。是自己做的链接才可以继续。',
  status: { deploying: '正在发布' },
  list_item_options: '条目选项',
  entry_sidebar: {
    slug: {
      title: '编号',
      generated_on_save: '保存时按日期排出编号。',
      unavailable: '这篇稿件没有编号。',
    },
  },
  save_conflict: {
    title: '稿件已被别人改过',
    modified_by: '您打开以后，{$name} 在 {$date} 改过这篇稿件。',
    modified: '您打开以后，仓库里的这篇稿件改过了。',
    deleted: '您打开以后，仓库里的这篇稿件被删除了。',
    overwrite_warning: '现在保存，别人的改动会丢失。',
    recreate_warning: '现在保存，会重新建立这篇稿件。',
    save_anyway: '仍然保存',
    branch_moved: '保存的时候，别人更新了仓库。请再保存一次。',
  },
  remote_change: {
    reload_entry: '重新载入稿件',
    confirm_reloading_entry: '要重新载入这篇稿件吗？没有保存的改动会丢失。',
  },
};

/** Puts words in where there are none. */
export function withMissing(words: Words, missing: Words = MISSING): Words {
  const added = Object.entries(missing).map(([name, word]) => {
    const there = words[name];
    if (there === undefined) return [name, word] as const;
    const bothNested = typeof there === 'object' && typeof word === 'object';
    return [name, bothNested ? withMissing(there, word) : there] as const;
  });
  return { ...words, ...Object.fromEntries(added) };
}
