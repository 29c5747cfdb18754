import type { EdgeRecord, GraphDocument, NodeRecord } from '../../schema/graph-document.ts';

/** What the pipeline reads in a case, in a form that makes a short and telling diff. */
export interface Reading {
  /** `kind name ×mentions (nominals), alias [reason]`, in the order of the graph. */
  readonly entities: readonly string[];
  /** `source type target | status | date | title | speaker | rules`, in the order of the graph. */
  readonly relations: readonly string[];
  /** `title speaker marker: source type target`, for each sentence that is in somebody's words. */
  readonly said: readonly string[];
  /** `entity: label value`, in the order of the graph. */
  readonly facts: readonly string[];
}

export function listReading({ attributes: { articles }, nodes, edges }: GraphDocument): Reading {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const names = new Map(nodes.map(({ key, attributes }) => [key, attributes.name]));
  const nameOf = (key: string) => names.get(key) ?? key;
  return {
    entities: nodes.map(entityLine),
    relations: edges.map((edge) => relationLine(edge, nameOf)),
    said: edges.flatMap((edge) => saidLines(edge, nameOf, texts)),
    facts: nodes.flatMap(({ attributes: { name, facts } }) =>
      facts.map(({ label, value }) => `${name}: ${label} ${value}`),
    ),
  };
}

function entityLine({ attributes: { kind, name, aliases, mentions } }: NodeRecord): string {
  const nominals = mentions.filter(({ nominal }) => nominal === true).length;
  const count = `×${mentions.length - nominals}${nominals === 0 ? '' : ` +${nominals} nominal`}`;
  return [`${kind} ${name} ${count}`, ...aliases.map(({ text, because }) => `${text} [${because}]`)].join(
    ', ',
  );
}

function relationLine({ source, target, attributes }: EdgeRecord, nameOf: (key: string) => string): string {
  const { type, status, date, title, speaker, amount, share, evidence } = attributes;
  const qualifiers = [
    status,
    date,
    title === null ? null : `title ${title}`,
    speaker === null ? null : `speaker ${nameOf(speaker)}`,
    amount === undefined ? null : `amount ${amount}`,
    share === undefined ? null : `share ${share}`,
    [...new Set(evidence.map(({ rule }) => rule))].sort().join(', '),
  ];
  const words = [`${nameOf(source)} ${type} ${nameOf(target)}`, ...qualifiers];
  return words.filter((word) => word !== null).join(' | ');
}

function saidLines(
  { source, target, attributes: { type, evidence } }: EdgeRecord,
  nameOf: (key: string) => string,
  texts: ReadonlyMap<string, string>,
): string[] {
  return evidence.flatMap(({ article, attribution, status }) => {
    if (attribution === undefined) return [];
    const { manner, speaker, who, title, marker } = attribution;
    const words = [title, who, marker].map((range) =>
      range === undefined ? '–' : (texts.get(article) ?? '').slice(range.start, range.end),
    );
    const by = speaker === undefined ? '' : ` = ${nameOf(speaker)}`;
    return [`${manner} ${words.join(' | ')}${by}: ${nameOf(source)} ${type} ${nameOf(target)} (${status})`];
  });
}
