import type { EntityKind } from '../../schema/ontology.ts';
import type { AliasReason } from '../../schema/reasons.ts';
import type { Link, NameForm } from './name-form.ts';
import type { Separation, Separations } from './separations.ts';

/** Two names that were not joined, for which reason they would have been, and what stood against it. */
export interface RefusedJoin {
  readonly kind: EntityKind;
  readonly short: string;
  readonly full: string;
  readonly because: AliasReason;
  readonly keptApartBy: Separation;
}

/**
 * Groups of name forms that stand for one thing (a union-find), with the reason of each link.
 * Only forms of one kind can be joined, and only groups that nothing keeps apart.
 */
export class NameGroups {
  readonly #forms: ReadonlyMap<string, NameForm>;
  readonly #parent = new Map<string, string>();
  readonly #links = new Map<string, Link>();
  /** What a text declares of a short form, by the fuller form: for where the fuller one is the alias. */
  readonly #declared = new Map<string, Link>();

  readonly #members = new Map<string, readonly NameForm[]>();
  readonly #separations: Separations;
  readonly #refused = new Map<string, RefusedJoin>();

  constructor(forms: Iterable<NameForm>, separations: Separations) {
    this.#forms = new Map([...forms].map((form) => [form.id, form]));
    this.#separations = separations;
    for (const [id, form] of this.#forms) {
      this.#parent.set(id, id);
      this.#members.set(id, [form]);
    }
  }

  root(id: string): string {
    let current = id;
    for (;;) {
      const parent = this.#parent.get(current);
      if (parent === undefined || parent === current) return current;
      current = parent;
    }
  }

  /** The forms that are in one group with this one, itself too. */
  membersWith(id: string): readonly NameForm[] {
    return this.#members.get(this.root(id)) ?? [];
  }

  /** True if the groups of the two may be one; if not, that is remembered. */
  mayJoin(short: string, full: string, because: AliasReason): boolean {
    const [a, b] = [this.#forms.get(short), this.#forms.get(full)];
    if (a === undefined || b === undefined || a.kind !== b.kind) return false;
    if (this.root(short) === this.root(full)) return true;
    const keptApartBy = this.#separations.between(this.membersWith(short), this.membersWith(full), because);
    if (keptApartBy === null) return true;
    const refused = { kind: a.kind, short: a.name, full: b.name, because, keptApartBy };
    const key = `${a.id} ${b.id}`;
    if (!this.#refused.has(key)) this.#refused.set(key, refused);
    return false;
  }

  /** Joins that were asked for and refused, each once. */
  get refused(): RefusedJoin[] {
    return [...this.#refused.values()];
  }

  /**
   * Joins the groups of the two; `short` is remembered to have come in for this reason, the first that was
   * given or, before any other, one that the text backs. False, and nothing done, if they must stay two.
   */
  join(short: string, full: string, link: Link): boolean {
    if (!this.mayJoin(short, full, link.because)) return false;
    const [a, b] = [this.root(short), this.root(full)];
    if (a !== b) {
      this.#members.set(b, [...this.membersWith(a), ...this.membersWith(b)]);
      this.#members.delete(a);
      this.#parent.set(a, b);
    }
    const known = this.#links.get(short);
    const isBacked = link.evidence !== undefined && known?.evidence === undefined;
    if (known === undefined || isBacked) this.#links.set(short, link);
    if (link.evidence !== undefined && !this.#declared.has(full)) this.#declared.set(full, link);
    return true;
  }

  /** Why this form is in its group, or null for the one that the others were joined to. */
  linkOf(id: string): Link | null {
    return this.#links.get(id) ?? this.#declared.get(id) ?? null;
  }

  /** The groups, each in the order in which its forms were given. */
  groups(): NameForm[][] {
    const groups = new Map<string, NameForm[]>();
    for (const form of this.#forms.values()) {
      const root = this.root(form.id);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [form]);
      else group.push(form);
    }
    return [...groups.values()];
  }
}
