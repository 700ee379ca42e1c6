import { LitElement, css, html, unsafeCSS } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { colourOf, glyphCss, shape, type Mark } from './glyphs.js';

/** `<fl-glyph name="isolated">`: the shape of a state, 12 px. Silent to screen readers, as the word stands beside it. */
@customElement('fl-glyph')
export class FlGlyph extends LitElement {
  static styles = [
    unsafeCSS(glyphCss),
    css`
      :host { display: inline-block; width: 12px; height: 12px; flex: none; vertical-align: -1px; }
      svg { display: block; width: 100%; height: 100%; }
    `,
  ];

  @property() name: Mark = 'up';
  /** Takes the colour of the text around it instead of the state's own. */
  @property({ type: Boolean }) plain = false;

  connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('aria-hidden', 'true');
  }

  render() {
    return html`<svg viewBox="0 0 12 12" style=${this.plain ? '' : `color:${colourOf(this.name)}`}>${shape(this.name)}</svg>`;
  }
}
