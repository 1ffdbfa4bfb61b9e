/** Positions kept for the title in every record: a hit before this one is a hit in the title. */
export const TITLE_POSITIONS = 96;
