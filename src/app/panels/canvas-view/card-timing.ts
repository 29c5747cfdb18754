import type { Pointed } from '../../canvas/canvas-contract.ts';

/** What a card is shown for, and whether the mouse or the keyboard is on it. */
export interface CardSubject {
  readonly pointed: Pointed;
  readonly by: 'mouse' | 'keyboard';
}

/** Whoever only passes over something is not to be told of it, ms. */
export const SHOW_AFTER = 450;
/** Long enough for the pointer to get from the thing to its card, ms. */
export const HIDE_AFTER = 250;

/**
 * When a card is shown: some time after the mouse or the keyboard has come to a thing, until it has left
 * both the thing and the card, or the card is dismissed.
 */
export class CardTiming {
  readonly #onChange: (subject: CardSubject | null) => void;
  #shown: CardSubject | null = null;
  #coming: ReturnType<typeof setTimeout> | undefined;
  #going: ReturnType<typeof setTimeout> | undefined;

  constructor(onChange: (subject: CardSubject | null) => void) {
    this.#onChange = onChange;
  }

  /** The mouse or the keyboard has come to this; null: it has left. */
  come(by: CardSubject['by'], pointed: Pointed | null): void {
    clearTimeout(this.#coming);
    if (pointed === null) {
      if (this.#shown?.by === by) this.#hideSoon();
      return;
    }
    if (this.#shown !== null && isSame(this.#shown.pointed, pointed)) {
      clearTimeout(this.#going);
      return;
    }
    if (this.#shown !== null) this.#hideSoon();
    this.#coming = setTimeout(() => this.#show({ pointed, by }), SHOW_AFTER);
  }

  /** The mouse is on the card itself. */
  enterCard(): void {
    clearTimeout(this.#coming);
    clearTimeout(this.#going);
  }

  leaveCard(): void {
    if (this.#shown?.by === 'mouse') this.#hideSoon();
  }

  dismiss(): void {
    clearTimeout(this.#coming);
    this.#show(null);
  }

  #hideSoon(): void {
    clearTimeout(this.#going);
    this.#going = setTimeout(() => this.#show(null), HIDE_AFTER);
  }

  #show(subject: CardSubject | null): void {
    clearTimeout(this.#going);
    if (this.#shown === subject) return;
    this.#shown = subject;
    this.#onChange(subject);
  }
}

function isSame(one: Pointed, other: Pointed): boolean {
  return nameOf(one) === nameOf(other);
}

function nameOf(pointed: Pointed): string {
  return JSON.stringify([pointed.type, pointed.type === 'bundle' ? pointed.ends : pointed.key]);
}
