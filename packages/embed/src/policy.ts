import { settings } from '@newsprint/elements/settings';
import { policy } from 'lit-html-policy';

// A page that enforces Trusted Types allows one policy of ours; the code that reads feeds needs it as well.
settings.trustedPolicy = policy;
