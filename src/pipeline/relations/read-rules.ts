import { Discourse } from '../discourse/discourse.ts';
import type { ArticleDiscourse } from '../discourse/read-discourse.ts';
import type { SentenceView } from '../discourse/sentence-view.ts';
import type { Entity } from '../entities/entity.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { madeOnce } from '../lexicon/made-once.ts';
import { readFurtherClasses } from './class-continuation.ts';
import { readFacilities } from './facilities.ts';
import { ConstructionMatcher } from './match-constructions.ts';
import { matchFrames } from './match-frames.ts';
import { NamesInNames } from './names-in-names.ts';
import { readOuterPlaces, settlePlaceType } from './places.ts';
import type { RelationCandidate } from './relation.ts';

/** One sentence with all that the rules read in it. */
export interface RuleReading {
  readonly view: SentenceView;
  readonly candidates: readonly RelationCandidate[];
  /** What the article was about before this sentence; only until the next one is asked for. */
  readonly discourse: Discourse;
}

const matcherFor = madeOnce((lexicon: Lexicon) => new ConstructionMatcher(lexicon));

/** Reads sentences by the patterns and by what names state themselves. Made once for all articles. */
export class RuleReader {
  readonly #constructions: ConstructionMatcher;
  readonly #namesInNames: NamesInNames;

  constructor(entities: readonly Entity[], lexicon: Lexicon) {
    this.#constructions = matcherFor(lexicon);
    this.#namesInNames = new NamesInNames(entities);
  }

  /** The sentences of an article one by one, since each is read in the light of those before it. */
  *read({ reading, views }: ArticleDiscourse): Generator<RuleReading> {
    const { text, normalised } = reading.article;
    const further = readFurtherClasses(views, normalised);
    const discourse = new Discourse();
    for (const view of views) {
      const stated = this.#readStated(view, normalised, discourse).map(settlePlaceType);
      const named = view.items.flatMap((item) =>
        item.type === 'slot' && item.slot.form === 'name' ? this.#namesInNames.read(item.slot, text) : [],
      );
      const candidates = [
        ...stated,
        ...named,
        ...readOuterPlaces(stated, view),
        ...readFacilities(stated, named),
        ...(further.get(view) ?? []),
      ];
      yield { view, candidates, discourse };
      discourse.pass(view);
    }
  }

  /** Positions come first: verbs of a person are his employer's. Products are remembered with who makes them. */
  #readStated(view: SentenceView, normalised: string, discourse: Discourse): RelationCandidate[] {
    const phrases = this.#constructions.match(view, discourse);
    for (const { type, source, target } of phrases)
      if (type === 'holds_position' && target.entity.kind === 'organisation')
        discourse.employers.set(source.entity, target.entity);
    const stated = [...matchFrames(view, normalised, discourse), ...phrases];
    for (const { type, source, target } of stated)
      if (
        type === 'develops' &&
        source.entity.kind === 'organisation' &&
        !discourse.makers.has(target.entity)
      )
        discourse.makers.set(target.entity, source.entity);
    return stated;
  }
}
