import { html, nothing, svg, unsafeCSS, type PropertyValues } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import uPlot from 'uplot';
import uplotCss from 'uplot/dist/uPlot.min.css?inline';
import { LiveElement } from '../live/live-element.js';
import { sheet } from './migration-chart.sheet';
import { plotOptions } from './plot.js';
import type { MigrationChartView, PassView } from './view.js';

const [LEFT, TOP, FOOT, HEIGHT] = [44, 16, 26, 124];
const PLOT = 96;

/** A running live migration: pages to send in each pass as bars, what is left to send over time as a line. */
@customElement('migration-chart')
export class MigrationChart extends LiveElement<MigrationChartView> {
  static styles = [unsafeCSS(uplotCss), sheet];

  @state() private width = 304;
  private plot: uPlot | undefined;
  private theme = '';
  private readonly watch = new ResizeObserver(([entry]) => (this.width = Math.max(200, Math.round(entry!.contentRect.width))));

  connectedCallback(): void {
    super.connectedCallback();
    this.watch.observe(this);
    document.fonts?.addEventListener('loadingdone', this.redraw);
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch.disconnect();
    document.fonts?.removeEventListener('loadingdone', this.redraw);
    this.plot?.destroy();
    this.plot = undefined;
  }

  private redraw = (): void => this.plot?.redraw(false, true); // a canvas does not notice that its type has come

  render() {
    const v = this.view;
    if (!v) return nothing;
    return html`
      <p class="cap"><span>Pages to send in each pass, log scale</span><span class="num">${v.rate}</span></p>
      ${this.bars(v.passes)}
      <p class="say">${v.say}</p>
      ${v.samples.length > 1 ? html`<div class="plot" aria-hidden="true"></div>
        <p class="key" aria-hidden="true"><span><i></i>MiB left, log scale</span><span class="rate"><i></i>MiB/s</span></p>` : nothing}
      <table class="sr"><caption>${v.vm} from ${v.from} to ${v.to}, pass by pass</caption>
        <thead><tr><th scope="col">Pass</th><th scope="col">Pages</th><th scope="col">Sent</th><th scope="col">State</th></tr></thead>
        <tbody>${v.passes.map((p) => html`<tr><th scope="row">${p.name}</th><td>${count(p.pages)}</td><td>${count(p.sent)}</td>
          <td>${p.state === 'now' ? 'under way' : p.state}</td></tr>`)}</tbody></table>`;
  }

  private bars(passes: PassView[]) {
    const width = this.width;
    const top = Math.ceil(Math.log10(Math.max(10, ...passes.map((p) => p.pages))));
    const low = Math.min(top - 1, Math.floor(Math.log10(Math.max(1, Math.min(...passes.map((p) => p.pages))))));
    const room = HEIGHT - TOP - FOOT;
    const high = Math.log10(Math.max(10, ...passes.map((p) => p.pages)));
    const rise = (pages: number) => (pages < 1 ? 0 : (Math.max(0.04, Math.log10(pages) - low) / Math.max(0.5, high - low)) * room);
    const base = HEIGHT - FOOT;
    const step = (width - LEFT) / Math.max(1, passes.length);
    const w = Math.min(54, step - 6);
    const decades = Array.from({ length: top - low }, (_, i) => low + i).filter((d) => d <= high && d > low);
    const roomy = step > 40;
    const exact = passes.every((p) => count(p.pages).length * 7.3 < step);
    return svg`<svg viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label=${passWords(passes)}>
      ${decades.map((d) => svg`<path class="grid" d="M${LEFT - 4} ${base - rise(10 ** d)}H${width}"/>
        <text class="m axis" x=${LEFT - 9} y=${base - rise(10 ** d) + 4}>${short(10 ** d)}</text>`)}
      ${passes.map((p, i) => {
        const x = LEFT + i * step + (step - w) / 2;
        const h = rise(p.pages);
        const left = rise(Math.max(0, p.pages - p.sent));
        const now = p.state === 'now';
        return svg`
          ${p.state === 'done' ? svg`<rect class="done" x=${x} y=${base - h} width=${w} height=${h}/>` : nothing}
          ${p.state === 'forecast' ? svg`<rect class="forecast" x=${x + 0.5} y=${base - h} width=${w - 1} height=${h}/>` : nothing}
          ${now ? svg`<rect class="whole" x=${x + 0.5} y=${base - h} width=${w - 1} height=${h}/>
            <rect class="rest" x=${x} y=${base - left} width=${w} height=${left}/>` : nothing}
          <text class="m mid ${now ? 'strong' : ''}" x=${x + w / 2} y=${base - h - 4} style=${now ? 'font-weight:500' : ''}>${exact ? count(p.pages) : short(p.pages)}</text>
          <text class="mid ${now ? 'strong' : ''}" x=${x + w / 2} y=${HEIGHT - 9}>${roomy ? p.name : p.name.replace('pass ', '')}</text>`;
      })}
      <path class="base" d="M${LEFT - 4} ${base + 0.5}H${width}"/></svg>`;
  }

  protected updated(changed: PropertyValues): void {
    super.updated(changed);
    const place = this.renderRoot.querySelector<HTMLElement>('.plot');
    const samples = this.view?.samples ?? [];
    if (!place || samples.length < 2) {
      this.plot?.destroy();
      this.plot = undefined;
      return;
    }
    const data: uPlot.AlignedData = [samples.map((s) => s[0]), samples.map((s) => Math.max(s[1], 0.1)), samples.map((s) => s[2])];
    const theme = getComputedStyle(this).getPropertyValue('color'); // a canvas does not follow the theme by itself
    if (!this.plot || theme !== this.theme || this.plot.root.parentElement !== place) {
      this.plot?.destroy();
      this.theme = theme;
      this.plot = new uPlot(plotOptions(this, this.width, PLOT), data, place);
    } else {
      if (this.plot.width !== this.width) this.plot.setSize({ width: this.width, height: PLOT });
      this.plot.setData(data);
    }
  }
}

const count = (n: number) => n.toLocaleString('en-US');
const short = (n: number) => (n >= 1e6 ? `${+(n / 1e6).toFixed(1)} M` : n >= 1e3 ? `${+(n / 1e3).toFixed(n < 1e4 ? 1 : 0)} k` : String(Math.round(n)));

const passWords = (passes: PassView[]) =>
  `Pages per pass, log scale: ${passes
    .map((p) => `${p.name} ${count(p.pages)}${p.state === 'now' ? `, of which ${count(p.sent)} sent` : p.state === 'forecast' ? ', forecast' : ''}`)
    .join('; ')}`;
