import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { mergePatch } from './merge-patch.js';

/** What the server pushes: a view in full on attach or after a gap, and then what changed. */
export type Frame<V> = { seq: number; view: V } | { seq: number; diff: unknown };

/**
 * An element that shows a view held by the server and knows nothing else. The twin is LiveElement.java.
 * A diff that does not follow on the last frame is dropped and reported by `fl-gap`; the server answers in full.
 */
export abstract class LiveElement<V extends object> extends LitElement {
  @property({ attribute: false }) view: V | undefined;
  private seq = -1;
  private gap = false;

  receive(frame: Frame<V>): void {
    if ('view' in frame) {
      this.seq = frame.seq;
      this.gap = false;
      this.show(frame.view, false);
    } else {
      this.apply(frame.seq, frame.diff);
    }
  }

  apply(seq: number, diff: unknown): void {
    if (this.view && seq === this.seq + 1) {
      this.seq = seq;
      this.show(mergePatch(this.view, diff), true);
    } else if (!this.gap) {
      this.gap = true;
      this.emit('fl-gap', { have: this.seq, got: seq });
    }
  }

  /** Takes the next view; `follows` says that it grew out of the one before. */
  protected show(next: V, follows: boolean): void {
    void follows;
    this.view = next;
  }

  protected emit(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

export const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
