/** One word as the tagger sees it. Offsets are UTF-16 code units from the start of the tagged sentence. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** LAC's tag without its position letter: `n`, `v`, `PER`, `LOC`, `ORG`, `TIME`, `w`, … */
  readonly tag: string;
}

/** A sentence with its words, and what the network holds of its characters, projected. */
export interface ProjectedSentence {
  readonly tokens: readonly Token[];
  /** `scores[unit · labels + label]` for each UTF-16 unit of the sentence. */
  readonly scores: Float32Array;
}

/**
 * Segments and tags sentences.
 * They must be normalised (simplified, half-width) already. Any length will do; long ones are cut inside.
 */
export interface Tagger {
  tag(sentences: readonly string[]): Promise<Token[][]>;
  /** The same, and the network's states as some other reader of them needs them. */
  project(sentences: readonly string[], projection: Projection): Promise<ProjectedSentence[]>;
}

/** A linear map of the network's states to `labels` scores: `weights[state · labels + label]`. */
export interface Projection {
  readonly labels: number;
  readonly weights: Float32Array;
}
