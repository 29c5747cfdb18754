import type { EntityKind } from '../../schema/ontology.ts';
import type { AliasReason } from '../../schema/reasons.ts';
import type { Span } from '../../schema/span.ts';

/** A name as it is resolved: one spelling of one kind in one article, or one event's agreement. */
export interface NameForm {
  readonly id: string;
  readonly kind: EntityKind;
  /** The normalised name. */
  readonly name: string;
}

/** Why two forms were joined, and where an article says so if it does. */
export interface Link {
  readonly because: AliasReason;
  readonly evidence?: Span;
}

/**
 * Groups of name forms that stand for one thing (a union-find), with the reason of each link.
 * Only forms of one kind can be joined; joining two kinds is refused by returning false.
 */
export class NameGroups {
  readonly #forms: ReadonlyMap<string, NameForm>;
  readonly #parent = new Map<string, string>();
  readonly #links = new Map<string, Link>();
  /** What a text declares of a short form, by the fuller form: for where the fuller one is the alias. */
  readonly #declared = new Map<string, Link>();

  constructor(forms: Iterable<NameForm>) {
    this.#forms = new Map([...forms].map((form) => [form.id, form]));
    for (const id of this.#forms.keys()) this.#parent.set(id, id);
  }

  root(id: string): string {
    let current = id;
    for (;;) {
      const parent = this.#parent.get(current);
      if (parent === undefined || parent === current) return current;
      current = parent;
    }
  }

  /**
   * Joins the groups of the two; `short` is remembered to have come in for this reason, the first that was
   * given or, before any other, one that the text backs.
   */
  join(short: string, full: string, link: Link): boolean {
    const [a, b] = [this.root(short), this.root(full)];
    if (this.#forms.get(a)?.kind !== this.#forms.get(b)?.kind) return false;
    if (a !== b) this.#parent.set(a, b);
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
