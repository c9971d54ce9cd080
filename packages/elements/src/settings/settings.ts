export { pageSettings as settings } from '../shared/inherited.js';
