import { LitElement, css, html, svg, unsafeCSS } from 'lit';
import { customElement } from 'lit/decorators.js';
import { glyphAt, glyphCss } from '../glyphs/glyphs.js';
import { coin } from '../fabric-map/draw.js';

const HOSTS: Array<[string, string[]]> = [
  ['HV01', ['SQL01', 'DC01', 'APP02']],
  ['HV02', ['APP01', 'WEB02', 'FILE01']],
  ['HV03', ['DC02', 'WEB01', 'MON01']],
  ['HV04', ['PRINT01', 'WSUS01', 'ERP01']],
];
const DISKS = [140, 66, 180, 90, 40];
const WIDTH = 1260;

/** The first page's picture: a whole fabric, cut by the fault, its right side slipped down. */
@customElement('fault-hero')
export class FaultHero extends LitElement {
  static styles = [
    unsafeCSS(glyphCss),
    css`
      :host { display: block; position: relative; overflow: hidden; min-height: 380px; }
      svg { position: absolute; left: 40px; top: 50%; transform: translateY(-50%); width: 1000px; overflow: visible; }
      text { font-family: var(--fl-sans); fill: var(--fl-ink); }
      .n1 { font-size: 17px; font-weight: 600; letter-spacing: -.01em; }
      .n2 { font-family: var(--fl-cond); font-size: 14px; font-weight: 500; }
      .mid { text-anchor: middle; }
      .wire { fill: none; stroke: var(--fl-line-strong); stroke-width: 1.25; }
      .thin { stroke-width: 1; stroke-dasharray: 1.5 3.5; stroke-linecap: round; }
      .slipped { transform: translate(7.1px, 18px); animation: slip 700ms var(--fl-ease-slip) 250ms backwards; }
      @keyframes slip { from { transform: none; } }
      @media (min-width: 1800px) { svg { width: 1240px; left: 60px; } }
      @media (max-width: 1320px) { svg { width: 900px; left: 36px; } }
      @media (prefers-reduced-motion: reduce) { .slipped { animation: none; } }
    `,
  ];

  connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('aria-hidden', 'true');
  }

  render() {
    const edge = 'M584.6 -40L455.4 432';
    return html`<svg viewBox="0 0 860 392">
      <defs><clipPath id="left"><path d="${edge}H-200V-40z"/></clipPath><clipPath id="right"><path d="${edge}H${WIDTH}V-40z"/></clipPath></defs>
      <g clip-path="url(#left)">${this.fabric()}</g>
      <g class="slipped"><g clip-path="url(#right)">${this.fabric()}</g></g>
      <path d="M586.8 -30L461.2 422" stroke="var(--fl-fault)" stroke-width="3"/></svg>`;
  }

  private fabric() {
    let x = 92;
    return svg`<path class="wire" d="M0 40H${WIDTH}M0 64H${WIDTH}"/>
      ${HOSTS.map(([name, vms], i) => this.host(name, vms, 20 + 212 * i))}
      <rect x="0" y="316" width=${WIDTH} height="46" rx="4" fill="var(--fl-raised)" stroke="var(--fl-line)"/>
      <text x="32" y="344" class="n2" style="font-weight:600;font-size:15px">CSV1</text>
      ${DISKS.map((w) => {
        const at = x;
        x += w + 2;
        return svg`<rect x=${at} y="332" width=${w} height="14" fill="var(--fl-sunken)" stroke="var(--fl-line)"/>`;
      })}`;
  }

  private host(name: string, vms: string[], x: number) {
    return svg`<path class="wire thin" d="M${x + 34} 40V108"/><path class="wire" d="M${x + 64} 64V108M${x + 92} 268V316"/>
      <circle cx=${x + 34} cy="40" r="3" fill="var(--fl-ink-2)"/><circle cx=${x + 64} cy="64" r="3" fill="var(--fl-ink-2)"/>
      <rect x=${x} y="108" width="184" height="160" rx="4" fill="var(--fl-raised)" stroke="var(--fl-line)"/>
      ${glyphAt('up', x + 11, 123, 14)}<text x=${x + 32} y="136" class="n1">${name}</text>${coin(1, x + 161, 130, 11)}
      ${vms.map((vm, i) => svg`<rect x=${x + 12} y=${156 + 34 * i} width="160" height="29" rx="3" fill="var(--fl-surface)" stroke="var(--fl-line)"/>
        ${glyphAt('running', x + 20, 164.5 + 34 * i, 12)}<text x=${x + 41} y=${175.5 + 34 * i} class="n2">${vm}</text>`)}`;
  }
}
