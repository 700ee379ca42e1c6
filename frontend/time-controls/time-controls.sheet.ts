import { css } from 'lit';

// A sheet of the shadow root only: as a .css file the build would also put it into the page.
export const sheet = css`
:host { display: flex; flex-direction: column; justify-content: space-between; gap: 8px; padding: 9px 12px 10px 16px; background: var(--fl-surface); color: var(--fl-ink); font: 400 var(--fl-text-s) var(--fl-sans); box-sizing: border-box; }
.clock { display: flex; align-items: baseline; gap: 10px; flex-wrap: wrap; }
time { font: 500 28px/1.15 var(--fl-mono); letter-spacing: -.04em; }
time small { font-size: 18px; font-weight: 400; color: var(--fl-ink-3); }
.state { display: inline-flex; align-items: center; gap: 6px; font-weight: 500; }
.state svg { width: 12px; height: 12px; }
.trans { display: flex; gap: 4px; align-items: center; }
button { font: inherit; color: inherit; cursor: pointer; }
button:focus-visible { outline: 2px solid var(--fl-focus); outline-offset: 2px; }
.btn { display: inline-flex; align-items: center; justify-content: center; gap: 5px; height: 32px; min-width: 32px; padding: 0 8px; border: 1px solid var(--fl-line); border-radius: var(--fl-radius-m); background: var(--fl-raised); font-weight: 500; transition: border-color var(--fl-fast); white-space: nowrap; }
.btn:hover:enabled { border-color: var(--fl-line-strong); }
.btn.primary { background: var(--fl-ink); border-color: var(--fl-ink); color: var(--fl-ground); padding: 0 10px 0 8px; }
button:disabled { opacity: .45; cursor: default; }
svg.ic { flex: none; width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.seg { display: inline-flex; margin-left: auto; padding: 2px; gap: 1px; border: 1px solid var(--fl-line); border-radius: var(--fl-radius-m); background: var(--fl-sunken); }
.seg button { border: 0; background: none; height: 26px; padding: 0 7px; border-radius: 3px; font-size: var(--fl-text-xs); color: var(--fl-ink-2); }
.seg button[aria-pressed='true'] { background: var(--fl-raised); color: var(--fl-ink); font-weight: 500; box-shadow: 0 0 0 1px var(--fl-line); }
.next { min-height: 18px; font-size: var(--fl-text-xs); color: var(--fl-ink-2); display: flex; white-space: nowrap; }
.next .what { overflow: hidden; text-overflow: ellipsis; min-width: 0; }
.next .when { font-family: var(--fl-mono); letter-spacing: -.015em; }
@media (pointer: coarse) { .btn, .seg button { min-height: 44px; min-width: 44px; } }
`;
