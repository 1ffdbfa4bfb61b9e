import { cell, text } from '@observablehq/plot';
import { draw, WIDTH } from './draw.ts';
import { roomForNames, shortName } from './short-name.ts';

const ROW = 30;
const RIGHT = 12;
/** Width of a digit where letters are largest, and what is left free beside a number. */
const DIGIT = 10;
const FREE = 2;
/** Columns that have room at least: fewer stay narrow instead of filling the page. */
const LEAST_COLUMNS = 6;
/** Longest name that has room beside its row, in characters. */
const NAME = 8;
/** The darkest a cell gets: the number on it stays readable. */
const DARKEST = 0.44;

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
  const left = roomForNames(rows, NAME);
  const room = (WIDTH - left - RIGHT) / Math.max(LEAST_COLUMNS, columns.length);
  const every = Math.ceil(((columns[0] ?? '').length * DIGIT + FREE) / room);
  return draw(label, {
    width: WIDTH,
    height: rows.length * ROW + 40,
    marginLeft: left,
    marginRight: RIGHT,
    marginTop: 4,
    marginBottom: 36,
    x: {
      domain: columns,
      label: null,
      tickSize: 0,
      ticks: columns.filter((_, index) => index % every === 0),
      round: false,
      paddingOuter: Math.max(0, (LEAST_COLUMNS - columns.length) / 2),
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
      String(most).length * DIGIT + FREE <= room
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

/** A map of few columns has no wider tiles. */
const WIDEST_TILE = 100;
const TILE_HEIGHT = 54;

/** A map of tiles, darker where more is, each with its name and number. */
export function tileMap(tiles: readonly TileCount[], label: string): string {
  const range = (numbers: number[]): number[] =>
    Array.from({ length: Math.max(...numbers) }, (_, index) => index + 1);
  const columns = range(tiles.map(({ column }) => column));
  const rows = range(tiles.map(({ row }) => row));
  const most = Math.max(1, ...tiles.map(({ count }) => count));
  const tile = Math.min(WIDEST_TILE, WIDTH / columns.length);
  return draw(label, {
    width: columns.length * tile,
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
