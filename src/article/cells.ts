/** What stands between the cells of a table's row in plain text. Nothing that is looked for reaches across it. */
export const CELL_END = '\t';

/** The cells of a row in plain text; any other block is its own one cell. */
export const cellsOf = (block: string): string[] => block.split(CELL_END);
