export { default } from '@newsprint/tooling/eslint.mjs';
