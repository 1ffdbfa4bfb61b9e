import { readFileSync } from 'node:fs';
import './await-builds.ts';
import { OUTCOME } from './sites.ts';

const wrong = readFileSync(OUTCOME, 'utf8');
if (wrong) throw new Error(`The sites could not be built. ${wrong}`);
