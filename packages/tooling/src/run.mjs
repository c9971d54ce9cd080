import { spawnSync } from 'node:child_process';

/**
 * Runs a command with this one's input and output.
 * @param {string} command @param {readonly string[]} parameters
 * @returns {number} its exit status; 1 when it could not start
 */
export function run(command, parameters) {
  const { status } = spawnSync(command, parameters, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}
