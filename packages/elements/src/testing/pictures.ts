import { harbour } from './articles.js';

/** A picture that the tests' own server has. */
export const PICTURE = new URL('/src/testing/picture.svg', location.origin).href;

/** A story with a picture that loads. */
export const pictured = { ...harbour, image: { src: PICTURE, alt: 'A crane', width: 1200, height: 800 } };
