import { html, nothing, type PropertyValues } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { LiveElement } from '../live/live-element.js';
import { sheet } from './command-line.sheet';
import { LineHistory } from './history.js';
import type { ConsoleView, EntryView } from './view.js';

const ERRORS = { error: 'The cluster refused', absent: 'Not modelled', fault: 'Our fault' } as const;

/** The console: types and echoes by itself, and asks the server what a line means and how a word may end. */
@customElement('command-line')
export class CommandLine extends LiveElement<ConsoleView> {
  static styles = sheet;

  @state() private text = '';
  /** Echoed at once, until the server has its own record of the line. */
  @state() private waiting: string[] = [];
  @state() private choices: string[] = [];
  @state() private chosen = -1;
  @state() private ghost = '';
  @query('input') private input!: HTMLInputElement;
  @query('.scroll') private log!: HTMLElement;
  private readonly lines = new LineHistory();
  private asked = 0;
  /** The text a question was about: where the word begins, what stood before and after it. */
  private question: { id: number; text: string; caret: number; show: boolean } | undefined;
  private cleared = 0; // entries up to this number were cleared away with Ctrl+L
  private timer = 0;

  focus(): void {
    this.input?.focus();
  }

  protected show(next: ConsoleView, follows: boolean): void {
    const had = follows ? (this.view?.entries ?? {}) : {};
    const fresh = Object.entries(next.entries ?? {}).filter(([key, e]) => e.kind === 'line' && !(key in had));
    if (follows) for (const [, e] of fresh) this.waiting = without(this.waiting, e.text);
    else this.waiting = [];
    this.lines.hear(next.history ?? []);
    super.show(next, follows);
  }

  /** The server's answer to `fl-complete`: whole texts of the line, best first. */
  completions(id: number, list: string[]): void {
    if (!this.question || id !== this.question.id || this.question.text !== this.text) return;
    if (!this.question.show) {
      const best = list[0] ?? '';
      this.ghost = this.text && best.toLowerCase().startsWith(this.text.toLowerCase()) ? best.slice(this.text.length) : '';
    } else if (list.length === 1) {
      this.put(list[0]!);
    } else if (list.length) {
      this.choices = list;
      this.choose(0);
    }
  }

  render() {
    const v = this.view;
    if (!v) return nothing;
    const entries = Object.entries(v.entries ?? {}).map(([k, e]) => [Number(k), e] as const).filter(([k]) => k > this.cleared).sort(([a], [b]) => a - b);
    return html`
      <div class="scroll" role="log" aria-label="Console output" tabindex="0" @click=${this.onScrollClick}>
        ${repeat(entries, ([k]) => k, ([, e]) => this.entry(e))}
        ${this.waiting.map((line) => html`<pre class="line"><span class="p">${v.prompt} </span>${line}<span class="note" aria-hidden="true">…</span></pre>`)}
      </div>
      ${this.choices.length ? html`<ul class="choices" id="choices" role="listbox" aria-label="Completions">
        ${this.choices.map((c, i) => html`<li role="option" id="choice-${i}" aria-selected=${i === this.chosen ? 'true' : 'false'}
          @mousedown=${(e: Event) => { e.preventDefault(); this.put(c); }}>${this.tail(c)}</li>`)}</ul>` : nothing}
      <form @submit=${(e: Event) => e.preventDefault()}>
        <span class="p" aria-hidden="true">${v.prompt} </span>
        <div class="field">
          <div class="ghost" aria-hidden="true"><span>${this.text}</span>${this.ghost}</div>
          <input aria-label="Command line" role="combobox" aria-expanded=${this.choices.length ? 'true' : 'false'} aria-controls="choices"
            aria-autocomplete="both" aria-activedescendant=${this.choices.length ? `choice-${this.chosen}` : ''}
            autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="send" ?disabled=${v.locked}
            .value=${this.text} @input=${this.onInput} @keydown=${this.onKey} @blur=${this.dismiss}></div>
        <span class="hints" aria-hidden="true">${v.locked ? 'Read only' : html`<kbd>Tab</kbd> completes&ensp;<kbd>Up</kbd> history`}</span>
      </form>`;
  }

  private entry(e: EntryView) {
    switch (e.kind) {
      case 'line':
        return html`<pre class="line"><span class="p">${e.prompt ?? this.view!.prompt} </span>${e.text}${e.note ? html`<span class="note">${e.note}</span>` : nothing}</pre>`;
      case 'table':
        return html`<pre class="table">${e.text}</pre>`;
      case 'text':
        return html`<pre>${e.text}</pre>`;
      default:
        return html`<div class="box ${e.kind}">${e.note ? html`<span class="code">${e.note}</span>` : nothing}
          <pre><b><span class="sr">${ERRORS[e.kind]}: </span>${e.text}</b></pre>${e.meaning ? html`<p>${e.meaning}</p>` : nothing}</div>`;
    }
  }

  private onInput = (): void => {
    this.text = this.input.value;
    this.dismiss();
    clearTimeout(this.timer);
    if (this.text.trim().length > 2 && this.input.selectionStart === this.text.length) {
      this.timer = window.setTimeout(() => this.ask(false), 120);
    }
  };

  private onKey = (event: KeyboardEvent): void => {
    if (this.press(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  /** True when the key was ours. */
  private press(event: KeyboardEvent): boolean {
    const { key } = event;
    const open = this.choices.length > 0;
    if (event.ctrlKey && !event.altKey && !event.metaKey) return this.control(key.toLowerCase());
    if (key === 'Tab') {
      if (open) this.choose((this.chosen + (event.shiftKey ? this.choices.length - 1 : 1)) % this.choices.length);
      else if (event.shiftKey || !this.text.trim()) return false; // an empty line lets Tab go on through the page
      else this.ask(true);
      return true;
    }
    if (open && (key === 'ArrowDown' || key === 'ArrowUp')) {
      this.choose((this.chosen + (key === 'ArrowDown' ? 1 : this.choices.length - 1)) % this.choices.length);
      return true;
    }
    if (open && key === 'Enter') return this.put(this.choices[this.chosen] ?? this.text);
    if (key === 'Escape') {
      if (!open && !this.text) return false;
      if (open) this.dismiss();
      else this.set('');
      return true;
    }
    if (key === 'Enter') return this.send();
    if (key === 'ArrowUp') return this.set(this.lines.older(this.text));
    if (key === 'ArrowDown') return this.set(this.lines.newer());
    if ((key === 'ArrowRight' || key === 'End') && this.ghost && this.input.selectionStart === this.text.length) {
      return this.put(this.text + this.ghost);
    }
    return false;
  }

  private control(key: string): boolean {
    if (key === 'l') {
      this.cleared = Math.max(0, ...Object.keys(this.view?.entries ?? {}).map(Number));
      this.requestUpdate();
      return true;
    }
    const marked = this.input.selectionStart !== this.input.selectionEnd || String(getSelection());
    if (key === 'c' && !marked) return this.set(''); // with a selection Ctrl+C copies, as in a terminal
    if (key === ' ') {
      this.ask(true);
      return true;
    }
    return false;
  }

  private send(): boolean {
    const text = this.text.trim();
    if (!text) return true;
    this.lines.add(text);
    this.waiting = [...this.waiting, text];
    this.set('');
    this.emit('fl-line', { text });
    return true;
  }

  private ask(show: boolean): void {
    const caret = this.input.selectionStart ?? this.text.length;
    this.question = { id: ++this.asked, text: this.text, caret, show };
    this.emit('fl-complete', { text: this.text, caret, id: this.asked });
  }

  private choose(i: number): void {
    this.chosen = i;
    void this.updateComplete.then(() => this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }));
  }

  /** Of a completed line only the word that is new. */
  private tail(line: string): string {
    const typed = this.text.slice(0, this.question?.caret ?? this.text.length);
    return line.slice(typed.search(/\S*$/)) || line;
  }

  private put(text: string): boolean {
    return this.set(text);
  }

  private set(text: string): boolean {
    this.text = text;
    this.dismiss();
    void this.updateComplete.then(() => this.input.setSelectionRange(text.length, text.length));
    return true;
  }

  private dismiss = (): void => {
    this.choices = [];
    this.chosen = -1;
    this.ghost = '';
  };

  private onScrollClick = (): void => {
    if (!String(getSelection())) this.focus(); // a selection is there to be copied
  };

  protected willUpdate(): void {
    const s = this.log;
    this.stick = !s || s.scrollHeight - s.scrollTop - s.clientHeight < 24;
  }
  private stick = true;

  protected updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.stick && this.log) this.log.scrollTop = this.log.scrollHeight;
  }
}

function without(list: string[], line: string): string[] {
  const i = list.indexOf(line.trim());
  return i < 0 ? list : list.filter((_, at) => at !== i);
}
