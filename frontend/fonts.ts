// IBM Plex, from npm and so from our own server. The style sheets go into the page as text: that works the same
// whichever way a build treats a plain CSS import.
import condensed400 from '@fontsource/ibm-plex-sans-condensed/400.css?inline';
import condensed500 from '@fontsource/ibm-plex-sans-condensed/500.css?inline';
import condensed600 from '@fontsource/ibm-plex-sans-condensed/600.css?inline';
import mono400 from '@fontsource/ibm-plex-mono/400.css?inline';
import mono500 from '@fontsource/ibm-plex-mono/500.css?inline';
import mono600 from '@fontsource/ibm-plex-mono/600.css?inline';
import sans400 from '@fontsource/ibm-plex-sans/400.css?inline';
import sans500 from '@fontsource/ibm-plex-sans/500.css?inline';
import sans600 from '@fontsource/ibm-plex-sans/600.css?inline';

const faces = [sans400, sans500, sans600, mono400, mono500, mono600, condensed400, condensed500, condensed600];
const style = document.createElement('style');
style.textContent = faces.map(String).join('\n');
document.head.append(style);
