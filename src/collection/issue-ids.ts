/** The ids of all issues there are, the newest first: those with a bulletin of their own, and those articles name. */
export function issueIds({
  issues,
  articles,
}: {
  issues: readonly { id: string }[];
  articles: readonly { issue?: string | undefined }[];
}): string[] {
  const ids = [...issues.map(({ id }) => id), ...articles.flatMap(({ issue }) => issue ?? [])];
  return [...new Set(ids)].sort().reverse();
}
