import '@newsprint/elements/news-ticker/define';
import './policy.js';
