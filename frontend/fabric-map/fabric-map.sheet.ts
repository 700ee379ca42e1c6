import { css } from 'lit';

// A sheet of the shadow root only: as a .css file the build would also put it into the page.
export const sheet = css`
:host { display: block; position: relative; min-height: 320px; overflow: auto; background: var(--fl-ground); color: var(--fl-ink); --fl-track: var(--fl-sunken); --ground: color-mix(in srgb, var(--fl-sunken) 62%, var(--fl-ground)); font-family: var(--fl-sans); }
svg { display: block; width: 100%; min-height: 100%; outline: none; user-select: none; }
text { font-family: var(--fl-sans); fill: var(--fl-ink); font-size: 13px; }
.n1 { font-size: 17px; font-weight: 600; letter-spacing: -.01em; }
.n2 { font-family: var(--fl-cond); font-size: 14px; font-weight: 500; }
.c { font-size: 12px; fill: var(--fl-ink-2); }
.f { fill: var(--fl-ink-3); }
.dim { fill: var(--fl-ink-2); }
.m { font-family: var(--fl-mono); font-size: 12px; letter-spacing: -.02em; fill: var(--fl-ink-2); }
.cd { font-family: var(--fl-cond); font-size: 12px; fill: var(--fl-ink-2); }
.ink { fill: var(--fl-ink); font-weight: 500; }
.e { text-anchor: end; }
.mid { text-anchor: middle; }
.w { font-weight: 500; }
.n2.w { font-weight: 600; }
text.amber { fill: var(--fl-isolated); }
.halo { paint-order: stroke; stroke: var(--fl-ground); stroke-width: 5px; stroke-linejoin: round; }

.frame { fill: var(--fl-surface); stroke: var(--fl-line); stroke-width: 1; transition: fill var(--fl-calm), stroke var(--fl-calm); }
.chip { fill: var(--fl-raised); stroke: var(--fl-line); transition: fill var(--fl-calm), stroke var(--fl-calm); }
.chosen { fill: none; stroke: var(--fl-ink); stroke-width: 2; pointer-events: none; }
.wire { fill: none; stroke: var(--fl-line-strong); stroke-width: 1.25; }
.wire.thin { stroke-width: 1; stroke-dasharray: 1.5 3.5; stroke-linecap: round; }
.wire.gone { stroke: var(--fl-line); stroke-dasharray: 3 4; }
.wire.amber { stroke: var(--fl-isolated-fill); }
.level { transition: transform var(--fl-calm) linear; }

/* The fault: once, and no bounce. */
.cut { stroke: var(--fl-fault); stroke-width: 2.25; fill: none; pointer-events: none; }
.cut.faint { opacity: .32; stroke-width: 1.5; }
.slip { transform: translate(-1.9px, 7px); animation: slip var(--fl-slip-time) var(--fl-ease-slip) backwards; }
.slip.back { transform: none; animation: close var(--fl-slip-time) var(--fl-ease-slip); }
@keyframes slip { from { transform: none; } }
@keyframes close { from { transform: translate(-1.9px, 7px); } }

/* Broken ground: a part that goes on is solid, one without quorum fades to an outline. */
.halo.on-ground { stroke: var(--ground); }
.ground { fill: var(--ground); stroke: var(--fl-line); stroke-width: 1; stroke-linejoin: round; transition: fill var(--fl-calm); }
.ground.held { stroke: var(--fl-line-strong); }
.ground.lost { fill: none; stroke: var(--fl-line-strong); stroke-dasharray: 4 4; }

.flow { fill: none; stroke: var(--fl-motion-fill); stroke-width: 7; }
.pages { fill: none; stroke: var(--fl-surface); stroke-width: 3; stroke-dasharray: 3 5; animation: pages .8s linear infinite; }
.pages.speed-1 { animation-duration: 1.6s; }
.pages.speed-3 { animation-duration: .4s; }
@keyframes pages { to { stroke-dashoffset: -16; } }
.pill { fill: var(--fl-raised); stroke: var(--fl-motion-fill); stroke-width: 1.25; }
.pill.queued { stroke-dasharray: 3 3; stroke: var(--fl-line-strong); }
.glide { offset-rotate: 0deg; animation: glide var(--fl-glide) var(--fl-ease) both; }
@keyframes glide { from { offset-distance: 0%; } to { offset-distance: 100%; } }
.flag { transition: transform var(--fl-calm) var(--fl-ease); pointer-events: none; }

.item { cursor: pointer; outline: none; }
.hit { fill: transparent; }
.item:hover > .hit { stroke: var(--fl-line-strong); }
.over { pointer-events: none; }
.ring { display: none; fill: none; stroke: var(--fl-focus); stroke-width: 2; pointer-events: none; }
.item:focus-visible > .ring { display: block; }
.dots { opacity: 0; cursor: pointer; transition: opacity var(--fl-fast); }
.dots rect { fill: var(--fl-raised); stroke: var(--fl-line); }
.dots:hover rect { stroke: var(--fl-ink-2); }
.dots circle { fill: var(--fl-ink); }
.item:hover > .dots, .item:focus-visible > .dots, .item[aria-selected='true'] > .dots { opacity: 1; }
[role='group'] .item:hover ~ .dots { opacity: 0; }

.empty { position: absolute; inset: 0; display: grid; place-content: center; justify-items: center; gap: var(--fl-4); font-size: var(--fl-text-m); color: var(--fl-ink-2); }
.empty svg { width: 220px; height: 84px; min-height: 0; }
.empty p { margin: 0; max-width: 44ch; text-align: center; line-height: var(--fl-reading); }
.empty button { font: 500 var(--fl-text-s) var(--fl-sans); color: var(--fl-ground); background: var(--fl-ink); border: 0; border-radius: var(--fl-radius-m); height: var(--fl-tap); padding: 0 14px; cursor: pointer; }
.empty button:focus-visible { outline: 2px solid var(--fl-focus); outline-offset: 2px; }
@media (prefers-reduced-motion: reduce) { .pages { animation: none; } .glide { display: none; } }
`;
