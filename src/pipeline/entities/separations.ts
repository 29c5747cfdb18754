import type { Lexicon } from '../lexicon/lexicon.ts';
import type { KnownThings } from './known-things.ts';
import type { Link, NameForm } from './name-form.ts';
import { areTwoCompanies } from './same-name.ts';

/** Two names that keep the groups they are in apart, and why they are two. */
export interface Separation {
  readonly one: string;
  readonly other: string;
  /** `never-same`: the list says so; `two-things`: the lexicon knows both; `two-companies`: 集团 and 股份. */
  readonly because: 'never-same' | 'two-things' | 'two-companies';
}

/** Tells which groups of forms must not become one. */
export class Separations {
  readonly #things: KnownThings;
  readonly #never = new Map<string, NameForm[]>();

  constructor(forms: Iterable<NameForm>, things: KnownThings, { neverSame }: Lexicon) {
    this.#things = things;
    const byName = new Map<string, NameForm[]>();
    for (const form of forms) byName.set(form.name, [...(byName.get(form.name) ?? []), form]);
    for (const { one, other } of neverSame)
      for (const a of byName.get(one.name) ?? [])
        for (const b of byName.get(other.name) ?? []) {
          const isMeant = a.kind === (one.kind ?? a.kind) && b.kind === (other.kind ?? b.kind);
          if (isMeant && a.kind === b.kind) this.#keepApart(a, b);
        }
  }

  #keepApart(a: NameForm, b: NameForm): void {
    this.#never.set(a.id, [...(this.#never.get(a.id) ?? []), b]);
    this.#never.set(b.id, [...(this.#never.get(b.id) ?? []), a]);
  }

  /**
   * What stands against joining two groups for this reason, or null. The list of what is never one holds
   * against everything; what the lexicon and the legal form tell holds against rules only.
   */
  between(a: readonly NameForm[], b: readonly NameForm[], because: Link['because']): Separation | null {
    for (const one of a) {
      const other = this.#never.get(one.id)?.find(({ id }) => b.some((form) => form.id === id));
      if (other !== undefined) return { one: one.name, other: other.name, because: 'never-same' };
    }
    if (because === 'declared' || because === 'lexicon') return null;
    return this.#twoThings(a, b) ?? this.#twoCompanies(a, b);
  }

  #twoThings(a: readonly NameForm[], b: readonly NameForm[]): Separation | null {
    const known = (forms: readonly NameForm[]) => forms.filter((form) => this.#things.thingOf(form) !== null);
    const [ours, theirs] = [known(a), known(b)];
    const [one, other] = [ours[0], theirs[0]];
    if (one === undefined || other === undefined) return null;
    const things = new Set(ours.map((form) => this.#things.thingOf(form)));
    if (theirs.some((form) => things.has(this.#things.thingOf(form)))) return null;
    return { one: one.name, other: other.name, because: 'two-things' };
  }

  #twoCompanies(a: readonly NameForm[], b: readonly NameForm[]): Separation | null {
    for (const one of a)
      for (const other of b)
        if (one.kind === 'organisation' && areTwoCompanies(one.name, other.name))
          return { one: one.name, other: other.name, because: 'two-companies' };
    return null;
  }
}
