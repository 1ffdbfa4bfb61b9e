import { cell, text } from '@observablehq/plot';
import { draw } from './draw.ts';
import { shortName } from './short-name.ts';

const WIDTH = 640;
const ROW = 34;
/** Columns beyond which the numbers have no room. */
const MOST_NUMBERS = 12;
/** Longest name that has room beside its row, in characters. */
const NAME = 8;
/** The darkest a cell gets: the number on it stays readable. */
const DARKEST = 0.55;

/** What stands in one cell. */
export interface CellCount {
  row: string;
  column: string;
  count: number;
}

/** Rows of cells over time, darker where more is; cells without any are left blank. */
export function countCells(data: readonly CellCount[], label: string): string {
  const rows = [...new Set(data.map(({ row }) => row))];
  const columns = [...new Set(data.map(({ column }) => column))];
  const most = Math.max(1, ...data.map(({ count }) => count));
  const filled = data.filter(({ count }) => count > 0);
  const every = Math.ceil(columns.length / 6);
  return draw(label, {
    width: WIDTH,
    height: rows.length * ROW + 40,
    marginLeft: 176,
    marginRight: 30,
    marginTop: 4,
    marginBottom: 36,
    // Few columns stay narrow instead of filling the page.
    x: {
      domain: columns,
      label: null,
      tickSize: 0,
      ticks: columns.filter((_, index) => index % every === 0),
      round: false,
      paddingOuter: Math.max(0, (6 - columns.length) / 2),
      align: 0,
    },
    y: {
      domain: rows,
      label: null,
      tickSize: 0,
      tickFormat: (name: string) => shortName(name, NAME),
    },
    opacity: { domain: [0, most], range: [0.08, DARKEST] },
    marks: [
      cell(filled, {
        x: 'column',
        y: 'row',
        fillOpacity: { value: 'count', scale: 'opacity' },
        fill: null,
        inset: 1,
      }),
      columns.length <= MOST_NUMBERS
        ? text(filled, { x: 'column', y: 'row', text: 'count', fill: null })
        : null,
    ],
  });
}

/** A place on a map of tiles, from 1. */
export interface TileCount {
  name: string;
  column: number;
  row: number;
  count: number;
}

const TILE = 104;
const TILE_HEIGHT = 62;

/** A map of tiles, darker where more is, each with its name and number. */
export function tileMap(tiles: readonly TileCount[], label: string): string {
  const range = (numbers: number[]): number[] =>
    Array.from({ length: Math.max(...numbers) }, (_, index) => index + 1);
  const columns = range(tiles.map(({ column }) => column));
  const rows = range(tiles.map(({ row }) => row));
  const most = Math.max(1, ...tiles.map(({ count }) => count));
  return draw(label, {
    width: columns.length * TILE,
    height: rows.length * TILE_HEIGHT,
    margin: 0,
    x: { domain: columns, axis: null, padding: 0 },
    y: { domain: rows, axis: null, padding: 0 },
    opacity: { domain: [0, most], range: [0.08, DARKEST] },
    marks: [
      cell(tiles, {
        x: 'column',
        y: 'row',
        fillOpacity: { value: 'count', scale: 'opacity' },
        fill: null,
        inset: 2,
      }),
      text(tiles, { x: 'column', y: 'row', text: 'name', dy: -9, fill: null }),
      text(tiles, { x: 'column', y: 'row', text: 'count', dy: 12, fill: null }),
    ],
  });
}
