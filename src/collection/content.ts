import type { Article } from '#article/article.ts';
import type { IssueRecord } from '#article/issue.ts';
import type { WrittenTerm } from '#article/term.ts';
import type { District, Organization, Section } from '#site/lists.ts';
import type { Redirect } from '#site/redirects.ts';
import type { SiteSettings } from '#site/settings.ts';

/** All that a content folder holds, read and checked by the schemas; drafts and withdrawn articles too. */
export interface Content {
  site: SiteSettings;
  sections: Section[];
  organizations: Organization[];
  issues: IssueRecord[];
  terms: WrittenTerm[];
  /** Addresses that went away; none where there is no redirects.yaml. */
  redirects?: Redirect[];
  /** Empty where the association lists none: then there is no map. */
  districts: District[];
  /** In Simplified characters, whatever their files are written in. */
  articles: Article[];
}

/** Every name an organization may be called by. */
export function namesOf(organization: Organization): string[] {
  return [organization.name, ...organization.aliases];
}
