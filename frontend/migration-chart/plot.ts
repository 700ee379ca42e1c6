import type uPlot from 'uplot';

/** What is left to send on a log scale, the rate beside it; colours and type from the tokens around the element. */
export function plotOptions(host: Element, width: number, height: number): uPlot.Options {
  const ink = resolver(host);
  const axis = { stroke: ink('--fl-ink-3'), font: '11px "IBM Plex Mono", monospace', grid: { stroke: ink('--fl-hair'), width: 1 }, ticks: { show: false } };
  return {
    width,
    height,
    pxAlign: false,
    legend: { show: false },
    cursor: { show: false },
    scales: { x: { time: false }, left: { distr: 3, log: 10 }, rate: { range: (_u, _min, max) => [0, Math.max(1, max * 1.25)] } },
    series: [
      {},
      { scale: 'left', stroke: ink('--fl-motion-fill'), width: 2, points: { show: false } },
      { scale: 'rate', stroke: ink('--fl-series-2'), width: 1.5, dash: [4, 3], points: { show: false } },
    ],
    axes: [
      { ...axis, size: 20, gap: 3, space: 48, grid: { show: false }, values: (_u, at) => at.map((s) => `${s} s`) },
      { ...axis, scale: 'left', size: 40, gap: 5, space: 18, splits: decades, values: (_u, at) => at.map((v) => (v >= 1000 ? `${v / 1000} k` : `${v}`)) },
      { ...axis, scale: 'rate', side: 1, size: 40, gap: 5, space: 30, grid: { show: false }, values: (_u, at) => at.map(String) },
    ],
  };
}

const decades = (_u: uPlot, _axis: number, min: number, max: number): number[] =>
  [0.1, 1, 10, 100, 1e3, 1e4, 1e5, 1e6].filter((v) => v >= min && v <= max);

/** light-dark() and var() mean nothing to a canvas: an element in the page works out the colour. */
function resolver(host: Element): (token: string) => string {
  return (token) => {
    const probe = document.createElement('i');
    probe.style.color = `var(${token})`;
    host.shadowRoot!.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return colour;
  };
}
