import type { EntityKind, RelationType, Status } from '../../schema/ontology.ts';

/** The curation file as it is given to the pipeline: its text, and what to call it in messages. */
export interface CurationText {
  readonly source: string;
  readonly text: string;
}

/**
 * How an operation names an entity: by its key (`organisation/云岭科技`), or by its kind and its name or any
 * alias of it (`organisation 云岭`).
 */
export type EntityAddress = string;

/** Words of an article that an operation points to, as they stand there. */
export interface QuoteAddress {
  readonly article: string;
  readonly quote: string;
}

export interface Rename {
  readonly operation: 'rename';
  readonly entity: EntityAddress;
  readonly to: string;
}

/** All become the first. */
export interface Merge {
  readonly operation: 'merge';
  readonly entities: readonly EntityAddress[];
}

/** The mentions of these forms, and those within these quotes, become an entity of their own. */
export interface Split {
  readonly operation: 'split';
  readonly entity: EntityAddress;
  readonly names: readonly string[];
  readonly mentions: readonly QuoteAddress[];
  /** The new entity's name; else the longest of its forms. */
  readonly to: string | null;
  /** The new entity's kind; else that of the old one. */
  readonly kind: EntityKind | null;
}

export interface ChangeKind {
  readonly operation: 'kind';
  readonly entity: EntityAddress;
  readonly to: EntityKind;
}

export interface DropEntity {
  readonly operation: 'drop';
  readonly entity: EntityAddress;
  /** Only the mentions of this form, or null for the whole entity. */
  readonly mention: string | null;
}

export interface DropRelation {
  readonly operation: 'drop relation';
  readonly type: RelationType;
  readonly source: EntityAddress;
  readonly target: EntityAddress;
}

export interface AddEntity extends QuoteAddress {
  readonly operation: 'add entity';
  readonly kind: EntityKind;
  readonly name: string;
}

export interface AddAlias extends QuoteAddress {
  readonly operation: 'add alias';
  readonly entity: EntityAddress;
  readonly alias: string;
}

export interface AddRelation extends QuoteAddress {
  readonly operation: 'add relation';
  readonly type: RelationType;
  readonly source: EntityAddress;
  readonly target: EntityAddress;
  readonly status: Status;
  readonly date: string | null;
  readonly title: string | null;
  readonly amount: string | null;
  readonly share: string | null;
}

export interface AddFact extends QuoteAddress {
  readonly operation: 'add fact';
  readonly entity: EntityAddress;
  readonly label: string;
  readonly value: string;
}

export type Addition = AddEntity | AddAlias | AddRelation | AddFact;
export type Operation = Rename | Merge | Split | ChangeKind | DropEntity | DropRelation | Addition;

/** An operation with its place in the file and its reason. */
export interface CurationEntry {
  /** Counted from one. */
  readonly line: number;
  readonly why: string | null;
  readonly operation: Operation;
}

export interface Curation {
  readonly source: string;
  readonly entries: readonly CurationEntry[];
}

/** What is wrong with a curation file, and what to do about it. */
export interface CurationProblem {
  /** Counted from one. */
  readonly line: number;
  readonly message: string;
}

/** An operation as it is told of in the report. */
interface ReportedEntry {
  readonly line: number;
  /** The operation in words: `rename organisation 云岭 to 云岭科技`. */
  readonly operation: string;
  readonly why: string | null;
}

export interface CurationReport {
  /** `effects`: what came of it beside what was asked for (relations that had to go). */
  readonly applied: readonly (ReportedEntry & { readonly effects: readonly string[] })[];
  /** `because`: why nothing came of it. */
  readonly notApplied: readonly (ReportedEntry & { readonly because: string })[];
}

/** The operation in words, for messages and the report. */
export function describeOperation(operation: Operation): string {
  switch (operation.operation) {
    case 'rename':
      return `rename ${operation.entity} to ${operation.to}`;
    case 'merge':
      return `merge ${operation.entities.join(', ')}`;
    case 'split':
      return `split ${[...operation.names, ...operation.mentions.map(({ quote }) => `“${quote}”`)].join(', ')} from ${operation.entity}`;
    case 'kind':
      return `kind of ${operation.entity} to ${operation.to}`;
    case 'drop':
      return operation.mention === null
        ? `drop ${operation.entity}`
        : `drop ${operation.mention} from ${operation.entity}`;
    case 'drop relation':
      return `drop ${operation.source} ${operation.type} ${operation.target}`;
    case 'add entity':
      return `add ${operation.kind} ${operation.name}`;
    case 'add alias':
      return `add ${operation.alias} to ${operation.entity}`;
    case 'add relation':
      return `add ${operation.source} ${operation.type} ${operation.target}`;
    case 'add fact':
      return `add ${operation.label} ${operation.value} to ${operation.entity}`;
  }
}
