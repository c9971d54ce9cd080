#!/usr/bin/env node
/** Writes `custom-elements.json` for the package it is run in, or says what is missing and writes nothing. */
import { writeFileSync } from 'node:fs';
import { analyse, readSources } from './manifest-analysis.mjs';
import { gaps } from './manifest-gate.mjs';

const sources = readSources(process.cwd());
const manifest = analyse(sources);
const found = gaps(manifest, sources);

if (found.length > 0) {
  console.error(
    `${found.join('\n')}\n\nEvery public thing is described in the JSDoc of its class; CONTRIBUTING.md shows how.`,
  );
  process.exit(1);
}
writeFileSync('custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
