/** One word as the tagger sees it. Offsets are UTF-16 code units from the start of the tagged sentence. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** LAC's tag without its position letter: `n`, `v`, `PER`, `LOC`, `ORG`, `TIME`, `w`, … */
  readonly tag: string;
}

/**
 * Segments and tags sentences.
 * They must be normalised (simplified, half-width) already. Any length will do; long ones are cut inside.
 */
export interface Tagger {
  tag(sentences: readonly string[]): Promise<Token[][]>;
}
