import type { Lexicon } from '../lexicon/lexicon.ts';
import type { NameForm } from './name-form.ts';

/** What the full name of a company has behind the name that the lexicon lists. */
const COMPANY = /(?:股份有限公司|有限责任公司|有限公司)$/;

/** Which of the lexicon's things a form is a name of. A thing is told by its kind and its first name. */
export class KnownThings {
  readonly #thingOf = new Map<string, string>();
  readonly #mayStandFor = new Map<string, readonly string[]>();

  readonly #places: ReadonlySet<string>;

  /** For each thing all its names, the abbreviations too, each with its kind before it (`location 上海`). */
  readonly namesOfThings: readonly (readonly string[])[];

  constructor(lexicon: Lexicon) {
    const { entries, ambiguous, same } = lexicon;
    this.namesOfThings = listNames(lexicon);
    this.#places = new Set(
      entries.filter(({ kind }) => kind === 'location').flatMap(({ name, aliases }) => [name, ...aliases]),
    );
    for (const { kind, name, aliases } of entries)
      for (const other of [name, ...aliases])
        if (!this.#thingOf.has(`${kind} ${other}`)) this.#thingOf.set(`${kind} ${other}`, `${kind} ${name}`);
    const merged = new Map<string, string>();
    for (const { kind, names } of same) {
      const things = names.map((name) => this.#thingOf.get(`${kind} ${name}`) ?? `${kind} ${name}`);
      const [first = ''] = things;
      for (const [index, name] of names.entries()) {
        merged.set(things[index] ?? first, first);
        this.#thingOf.set(`${kind} ${name}`, first);
      }
    }
    for (const [name, thing] of this.#thingOf) this.#thingOf.set(name, merged.get(thing) ?? thing);
    for (const { kind, name, aliases } of ambiguous)
      this.#mayStandFor.set(
        `${kind} ${name}`,
        aliases.map((alias) => this.#thingOf.get(`${kind} ${alias}`) ?? `${kind} ${alias}`),
      );
  }

  /** The thing that this form always stands for, or null if the lexicon does not know it. */
  thingOf({ kind, name }: Pick<NameForm, 'kind' | 'name'>): string | null {
    const known = this.#thingOf.get(`${kind} ${name}`);
    if (known !== undefined || kind !== 'organisation') return known ?? null;
    const stem = name.replace(COMPANY, '');
    const thing = this.#thingOf.get(`${kind} ${stem}`);
    if (thing === undefined || stem === name) return null;
    // Of a group's name without 集团 the listed company may be a subsidiary.
    return name.includes('股份') && thing.includes('集团') && !stem.includes('集团') ? null : thing;
  }

  /** The things that an ambiguous short form (国航) may stand for, if it is a name at all. */
  mayStandFor({ kind, name }: NameForm): readonly string[] {
    return this.#mayStandFor.get(`${kind} ${name}`) ?? [];
  }

  /** True for a name or an alias of a place, whatever kind the name has where it stands. */
  isPlace(name: string): boolean {
    return this.#places.has(name);
  }
}

function listNames({ entries, abbreviations }: Lexicon): string[][] {
  const short = new Map<string, string>();
  for (const [character, { kind, name }] of abbreviations) short.set(`${kind} ${name}`, character);
  return entries.map(({ kind, name, aliases }) => {
    const names = [name, ...aliases];
    const characters = names.flatMap((one) => short.get(`${kind} ${one}`) ?? []);
    return [...names, ...characters].map((one) => `${kind} ${one}`);
  });
}
