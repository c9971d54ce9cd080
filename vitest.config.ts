export { default } from '@newsprint/tooling/vitest.mjs';
