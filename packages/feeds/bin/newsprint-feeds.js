#!/usr/bin/env node
// Beside dist/, so that the command can be linked before anything is built.
import '../dist/cli.js';
