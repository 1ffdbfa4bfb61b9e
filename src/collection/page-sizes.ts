/** How much a page of a list holds where site.yaml does not say. */

export const ISSUES_A_PAGE = 100;

export const NAMES_A_PAGE = 300;
