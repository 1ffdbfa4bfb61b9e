/** Addresses as the site gives them out, below its base path and without a script prefix. */

export const articlePath = (id: string): string => `/articles/${id}/`;

/** The open data of one article, from which search results are drawn. */
export const articleDataPath = (id: string): string => `/data/articles/${id}.json`;

export const issuePath = (id: string): string => `/issues/${id}/`;

export const sectionPath = (slug: string): string => `/sections/${slug}/`;

export const organizationPath = (slug: string): string => `/organizations/${slug}/`;

export const yearPath = (year: string): string => `/archive/${year}/`;
