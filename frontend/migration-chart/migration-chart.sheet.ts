import { css } from 'lit';

// A sheet of the shadow root only: as a .css file the build would also put it into the page.
export const sheet = css`
:host { display: block; color: var(--fl-ink); font: 400 var(--fl-text-xs)/1.45 var(--fl-sans); }
.cap { display: flex; justify-content: space-between; gap: 12px; margin: 0 0 6px; color: var(--fl-ink-2); }
.num { font-family: var(--fl-mono); letter-spacing: -.015em; }
svg { display: block; width: 100%; height: 124px; }
text { font: 400 12px var(--fl-sans); fill: var(--fl-ink-2); }
.m { font: 400 11px var(--fl-mono); letter-spacing: -.02em; }
.axis { fill: var(--fl-ink-3); text-anchor: end; }
.mid { text-anchor: middle; }
.strong { fill: var(--fl-ink); font-weight: 600; }
.grid { stroke: var(--fl-hair); }
.base { stroke: var(--fl-line-strong); }
.done { fill: var(--fl-motion-fill); opacity: .45; }
.whole { fill: var(--fl-motion-tint); stroke: var(--fl-motion-fill); }
.rest { fill: var(--fl-motion-fill); }
.forecast { fill: none; stroke: var(--fl-line-strong); stroke-dasharray: 3 3; }
.say { margin: 6px 0 0; }
.plot { margin-top: 10px; height: 96px; }
.key { display: flex; gap: 14px; margin: 2px 0 0; color: var(--fl-ink-2); }
.key i { display: inline-block; width: 14px; height: 0; margin-right: 5px; vertical-align: 3px; border-top: 2px solid var(--fl-motion-fill); }
.key .rate i { border-top: 2px dashed var(--fl-series-2); }
@media (max-height: 820px) { .plot, .key { display: none; } } /* on a low screen the passes and who shares the wire come first */
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
`;
