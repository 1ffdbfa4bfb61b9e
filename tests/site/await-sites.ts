import { existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { OUTCOME } from './sites.ts';

while (!existsSync(OUTCOME)) await setTimeout(200);
const wrong = readFileSync(OUTCOME, 'utf8');
if (wrong) throw new Error(`The sites could not be built. ${wrong}`);
