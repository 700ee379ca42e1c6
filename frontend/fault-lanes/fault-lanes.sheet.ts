import { css } from 'lit';

// A sheet of the shadow root only: as a .css file the build would also put it into the page.
export const sheet = css`
:host { display: block; overflow: auto; background: var(--fl-surface); color: var(--fl-ink); font: 400 12px var(--fl-sans); --lane: 18.5px; --name: 76px; }
.lanes { position: relative; isolation: isolate; min-width: 360px; padding: 0 18px 4px 12px; }
.row { display: grid; grid-template-columns: var(--name) minmax(0, 1fr); align-items: center; height: var(--lane); }
.name { display: flex; gap: 7px; align-items: center; font: 500 13px var(--fl-cond); min-width: 0; }
.name b { font-weight: 500; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.name svg { width: 10px; height: 10px; flex: none; }
.track { position: relative; height: 12px; }
.axis { height: 40px; }
.axis .track { height: 40px; }
.tick { position: absolute; top: 4px; font: 400 11px var(--fl-mono); color: var(--fl-ink-3); transform: translateX(4px); white-space: nowrap; }
.ev { position: absolute; top: 19px; height: 19px; padding: 0 5px; border: 0; border-radius: var(--fl-radius-s); background: none; font: 400 12px/17px var(--fl-sans); color: var(--fl-ink-2); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
button.ev { cursor: pointer; }
button.ev:hover { background: var(--fl-sunken); color: var(--fl-ink); }
.ev.fault { color: var(--fl-fault-text); font-weight: 500; }
.ev.check { color: var(--fl-up); }
button:focus-visible { outline: 2px solid var(--fl-focus); outline-offset: -1px; }

.sg { position: absolute; top: 0; height: 12px; overflow: hidden; box-sizing: border-box; }
.sg b { position: absolute; left: 6px; top: -2px; font: 500 11px/16px var(--fl-sans); white-space: nowrap; }
.up { top: 4px; height: 4px; background: var(--fl-ink-3); }
.silent { background: var(--fl-fault); }
.isolated { background: var(--fl-isolated-fill); }
.isolated b { color: #2a1800; }
.quarantined { background: var(--fl-quar-tint); border: 1px solid var(--fl-quar-fill); }
.quarantined b { top: -3px; color: var(--fl-quar); }
.down { top: 2px; height: 8px; background: var(--fl-down-tint); border: 1px solid var(--fl-fault); }
.down b { color: var(--fl-down); top: -5px; }
.off { top: 5px; height: 2px; background: none; border-top: 2px dotted var(--fl-line-strong); }
.own { border: 1px solid var(--fl-line-strong); background: var(--fl-raised); }
.own b, .ghost b { top: -3px; color: var(--fl-ink-2); }
.run { background: color-mix(in srgb, var(--fl-up-fill) 30%, var(--fl-surface)); }
.moving { background: var(--fl-motion-fill); box-shadow: inset -1px 0 0 var(--fl-surface); }
.moving b { color: light-dark(#fff, #0b1a33); }
.paused { background: var(--fl-paused-tint); border: 1px solid var(--fl-paused-fill); }
.paused b { top: -3px; color: var(--fl-paused); }
.boot { background: var(--fl-isolated-tint); border: 1px solid var(--fl-isolated-fill); }
.boot b { top: -3px; color: var(--fl-isolated); }
.away { background: repeating-linear-gradient(105.3deg, var(--fl-isolated-fill) 0 1.25px, var(--fl-isolated-tint) 1.25px 6px); }
.away b { background: var(--fl-isolated-tint); padding: 0 4px; left: 8px; color: var(--fl-ink); }
.ghost { top: 0; height: 12px; background: none; border: 1px dashed var(--fl-line-strong); }
.ghost.down b { color: var(--fl-down); top: -3px; }

.over { position: absolute; left: calc(12px + var(--name)); right: 18px; top: 0; bottom: 0; pointer-events: none; }
.over i { position: absolute; top: 0; bottom: 0; }
.grid { width: 1px; background: var(--fl-hair); z-index: -1; }
.future { right: 0; background: var(--fl-ground); z-index: -2; }
.line { width: 1px; top: 22px !important; background: var(--fl-line-strong); z-index: -1; }
.line.fault { background: var(--fl-fault); z-index: 1; }
.line.check { background: var(--fl-up-fill); }
.pend { width: 0; top: 22px !important; border-left: 1.5px dashed var(--fl-line-strong); }
.slash { position: absolute; top: -8px; width: 2.5px; height: 28px; background: var(--fl-fault); transform: translateX(-1px) skewX(var(--fl-fault-angle)); z-index: 1; pointer-events: none; }
.now { width: 2px; top: 20px !important; background: var(--fl-ink); z-index: 2; }
.now b { position: absolute; top: 0; left: 2px; background: var(--fl-ink); color: var(--fl-ground); font: 500 11px/17px var(--fl-sans); padding: 0 6px; }
.now.late b { left: auto; right: 2px; }

.failovers { margin: 8px 18px 8px 12px; border-top: 1px solid var(--fl-hair); padding-top: 8px; }
.head { margin: 0 0 8px; padding-right: 132px; font: 400 13px var(--fl-sans); color: var(--fl-ink-2); }
.head b { font-weight: 500; color: var(--fl-ink); }
.stages { display: grid; grid-template-columns: repeat(auto-fit, minmax(148px, 1fr)); gap: 6px 16px; margin: 0 0 8px; padding: 0; list-style: none; }
.stages li { display: grid; grid-template-columns: 10px minmax(0, 1fr) auto; gap: 1px 6px; align-content: start; padding-top: 5px; border-top: 2px solid var(--fl-hair); }
.stages li.at { border-color: var(--fl-ink); }
.stages .part { position: static; width: 10px; height: 10px; margin-top: 4px; }
.stages em { margin-left: 6px; padding: 0 5px; background: var(--fl-ink); color: var(--fl-ground); font: 500 11px/16px var(--fl-sans); }
.stages strong { font: 500 12px/18px var(--fl-mono); letter-spacing: -.015em; white-space: nowrap; }
.stages span { font: 500 12px/18px var(--fl-sans); }
.stages button, .stages small { grid-column: 2 / 4; justify-self: start; padding: 0; border: 0; background: none; font: 400 12px/1.35 var(--fl-sans); color: var(--fl-ink-2); text-align: left; overflow-wrap: anywhere; }
.stages button { cursor: pointer; text-decoration: underline; text-decoration-color: var(--fl-line-strong); text-underline-offset: 3px; }
.stages button:hover { color: var(--fl-ink); }
.failover { display: grid; grid-template-columns: var(--name) minmax(0, 1fr) auto; align-items: start; gap: 0 8px; }
.failover strong { font: 500 12px/17px var(--fl-mono); letter-spacing: -.015em; }
.failover .name { padding: 0; border: 0; background: none; color: var(--fl-ink); cursor: pointer; line-height: 17px; text-align: left; }
.failover .name:hover b { text-decoration: underline; text-underline-offset: 3px; }
.failover.chosen .name b { font-weight: 600; }
.parts { position: relative; height: 17px; margin: 0; padding: 0; list-style: none; }
.chosen .parts { height: 31px; }
.part { position: absolute; top: 4px; height: 9px; box-sizing: border-box; border: 0; background: var(--fl-ink-3); }
.part.silence { background: var(--fl-fault); }
.part.wait { background: var(--fl-isolated-fill); }
.part.notice { background: var(--fl-series-1); }
.part.ghost { background: none; border: 1px dashed var(--fl-line-strong); }
.parts .here { position: absolute; top: 0; width: 2px; height: 17px; background: var(--fl-ink); }
.parts li > span { position: absolute; top: 14px; font: 400 12px/14px var(--fl-cond); color: var(--fl-ink-2); white-space: nowrap; }
.empty { padding: 24px; color: var(--fl-ink-2); font-size: 13px; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-height: 820px) { :host { --lane: 16px; } }
`;
