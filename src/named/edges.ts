const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The offsets at which words of a text begin or end, by the platform's segmenter. */
export function wordEdges(text: string): Set<number> {
  const edges = new Set([text.length]);
  for (const { index } of segmenter.segment(text)) edges.add(index);
  return edges;
}

/** Whether a text is one word of the platform's dictionary. */
export function isWord(text: string): boolean {
  return [...segmenter.segment(text)].length === 1;
}
