import type { APIRoute } from 'astro';
import { openDataSchema } from '#open-data/schema.ts';

/** The JSON Schema of the open data, the same for both scripts. */
export const GET: APIRoute = () => Response.json(openDataSchema());
