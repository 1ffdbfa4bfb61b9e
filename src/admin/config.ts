import type { Backend, CmsConfig, Field } from '@sveltia/cms';
import type { Repository, SiteSettings } from '#site/settings.ts';

/** The name of the collection. */
export const ARTICLES = 'articles';
/** The name of the format of articles: ours stands in the place of the one for frontmatter, as `.md` demands. */
export const FORMAT = 'yaml-frontmatter';

export interface FormSetting {
  site: Pick<SiteSettings, 'name' | 'repository'>;
  fields: readonly Field[];
  /** Path of the articles' folder in the folder to choose or in the repository, with `/` between its parts. */
  folder: string;
  /** Path the site stands under, with a slash at both ends. */
  base: string;
}

/** What Sveltia CMS is set up with. Nothing is ever deleted by it: an article that goes is withdrawn. */
export function cmsConfig({ site, fields, folder, base }: FormSetting): CmsConfig {
  return {
    load_config_file: false,
    backend: backend(site.repository),
    app_title: `${site.name} 编辑`,
    logo: { src: `${base}favicon.svg`, show_in_header: true },
    // Pictures lie beside their article, and are put there by hand.
    media_folder: folder,
    media_libraries: { default: false, stock_assets: { providers: [] } },
    slug: { encoding: 'ascii', maxlength: 64 },
    collections: [
      {
        name: ARTICLES,
        label: '稿件',
        label_singular: '稿件',
        description: '每篇稿件一个文件。发布后的稿件不删除：不该留的打开“撤回”。',
        icon: 'article',
        folder,
        path: "{{date | date('YYYY')}}/{{slug}}",
        slug: "{{date | date('YYYYMMDD')}}-x01",
        extension: 'md',
        format: FORMAT,
        create: true,
        delete: false,
        duplicate: false,
        identifier_field: 'title',
        summary: '{{date}}　{{title}}',
        preview_path: 'articles/{{slug}}/',
        sortable_fields: {
          fields: ['date', 'title', 'section'],
          default: { field: 'date', direction: 'descending' },
        },
        view_filters: [
          { label: '草稿', field: 'draft', pattern: true },
          { label: '已撤回', field: 'withdrawn', pattern: true },
        ],
        view_groups: [
          { label: '年份', field: 'date', pattern: '\\d{4}' },
          { label: '栏目', field: 'section' },
          { label: '期', field: 'issue' },
        ],
        fields: [...fields],
      },
    ],
  };
}

/**
 * Where articles are saved to. Without a repository there is a folder on the computer alone; Sveltia CMS knows no such
 * setting, so that a host stands here that its page does not offer.
 */
function backend(repository: Repository | undefined): Backend {
  const messages = { create: '新增稿件 {{slug}}', update: '修改稿件 {{slug}}' };
  const { host = 'gitea', name = 'folder/本项目', branch, server } = repository ?? {};
  const common = {
    repo: name,
    // Signing in with a token needs no server of ours.
    auth_methods: ['token' as const],
    commit_messages: messages,
    ...(branch === undefined ? {} : { branch }),
  };
  const root = server?.replace(/\/$/, '');
  if (host === 'github') return { name: 'github', ...common };
  const own = (path: string) => (root ? { base_url: root, api_root: root + path } : {});
  return host === 'gitlab'
    ? { name: 'gitlab', ...common, ...own('/api/v4') }
    : { name: 'gitea', ...common, ...own('/api/v1') };
}
