import { css } from 'lit';

// A sheet of the shadow root only: as a .css file the build would also put it into the page.
export const sheet = css`
:host { display: grid; grid-template-rows: minmax(0, 1fr) auto; position: relative; min-height: 38px; --paper: light-dark(#14181a, #0a0d0e); --chalk: #e6e9e7; --chalk-2: #a9b3b5; background: var(--paper); color: var(--chalk); font: 400 13px/20px var(--fl-mono); letter-spacing: -.01em; }
.scroll { overflow: auto; align-self: end; height: round(down, 100%, 22px); padding: 0 20px; scrollbar-color: #4a5458 transparent; scrollbar-width: thin; display: flex; flex-direction: column; }
.scroll:focus-visible { outline: 2px solid #86b6ff; outline-offset: -2px; }
.scroll > :first-child { margin-top: auto; }
pre { margin: 0; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
pre.table { white-space: pre; padding: 2px 0 6px; color: #d3d9d8; }
.line { padding-top: 2px; }
.p { color: #7fc9bc; white-space: pre; }
.note { color: #9aa5a8; padding-left: 1.5ch; }
.waits { color: #9aa5a8; }
.box { margin: 2px 0 6px; padding: 3px 10px 4px; border-left: 3px solid; max-width: 110ch; }
.box b { font-weight: 500; }
.box .code { float: right; padding-left: 2ch; color: #b4bdbf; }
.box p { margin: 0; font: 400 13px/19px var(--fl-sans); letter-spacing: 0; color: #d3d9d8; }
.error { border-color: #ff6b43; background: #2b1611; color: #ff9a83; }
.absent { border: 1px dotted #d2c273; border-left: 3px dotted #d2c273; background: #211f13; color: #d9cb85; }
.fault { border-color: #8d989c; background: #1c2225; color: #c3cacb; }
form { display: flex; align-items: baseline; padding: 3px 20px 8px; min-width: 0; }
.field { position: relative; flex: 1; min-width: 0; }
input { width: 100%; box-sizing: border-box; border: 0; padding: 0; background: none; font: inherit; letter-spacing: inherit; color: var(--chalk); caret-color: var(--chalk); outline: none; }
form:focus-within { box-shadow: inset 3px 0 0 #86b6ff; }
.ghost { position: absolute; inset: 0; pointer-events: none; white-space: pre; overflow: hidden; color: #8d999e; }
.ghost span { visibility: hidden; }
.hints { flex: none; padding-left: 16px; font: 400 12px/20px var(--fl-sans); letter-spacing: 0; color: #9aa5a8; white-space: nowrap; }
kbd { font: 400 11px/16px var(--fl-mono); padding: 0 4px; border: 1px solid #4a5458; border-bottom-width: 2px; border-radius: 3px; color: #c0c8c9; }
.choices { position: absolute; left: 20px; right: 20px; bottom: 34px; max-height: 144px; overflow: auto; margin: 0; padding: 4px; list-style: none; display: grid; grid-template-columns: repeat(auto-fill, minmax(26ch, 1fr)); background: #1c2225; border: 1px solid #3b444a; border-radius: 4px; box-shadow: 0 -8px 24px -6px rgb(0 0 0 / .6); }
.choices li { padding: 1px 6px; border-radius: 2px; cursor: pointer; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.choices [aria-selected='true'] { background: #e6e9e7; color: #14181a; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@container (max-width: 640px) { .hints { display: none; } }
@media (prefers-contrast: more) { .note, .hints, .ghost { color: var(--chalk); } }
`;
