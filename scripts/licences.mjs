#!/usr/bin/env node
/** Writes docs/licences.md from the lock file. */
import { writeFileSync } from 'node:fs';
import { licencesText } from './licences/runtime-packages.mjs';

writeFileSync('docs/licences.md', licencesText());
