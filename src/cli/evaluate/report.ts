import { tableLines } from '../print-table.ts';
import { type BreakdownRow, byKind, byType } from './breakdown.ts';
import { listErrors } from './list-errors.ts';
import { type Measure, meanOf } from './measure.ts';
import type { Judgement, Score } from './score.ts';

/** One article's result: its score, and what it was drawn from. */
export interface Evaluated {
  readonly name: string;
  readonly score: Score;
  readonly judgement: Judgement;
}

/** Articles that were scored by the same scorer. */
export interface EvaluatedGroup {
  readonly title: string;
  readonly articles: readonly Evaluated[];
}

const MEASURES = ['mentions', 'entities', 'relations'] as const;
type MeasureName = (typeof MEASURES)[number];

/** A table for each group, then entities by kind and relations by type over all articles. */
export function describeGroups(groups: readonly EvaluatedGroup[], withErrors: boolean): string[] {
  const judgements = distinct(groups);
  const lines = groups.flatMap((group) => [group.title, ...tableLines(scoreRows(group.articles)), '']);
  lines.push(
    `Entities by kind, ${judgements.length} articles`,
    ...tableLines(breakdownRows(byKind(judgements))),
  );
  lines.push('', `Relations by type, ${judgements.length} articles`);
  lines.push(...tableLines(breakdownRows(byType(judgements))));
  if (withErrors) lines.push(...groups.flatMap(describeErrors));
  return lines;
}

/** The same as data. */
export function reportAsJson(groups: readonly EvaluatedGroup[]): string {
  const judgements = distinct(groups);
  const scores = groups.map(({ title, articles }) => ({
    title,
    mean: Object.fromEntries(MEASURES.map((name) => [name, meanMeasure(articles, name)])),
    articles: articles.map(({ name, score, judgement }) => ({
      name,
      ...score,
      errors: listErrors(judgement),
    })),
  }));
  const rows = (breakdown: readonly BreakdownRow[]) =>
    Object.fromEntries(breakdown.map(({ name, measure }) => [name, measure]));
  return JSON.stringify(
    { groups: scores, kinds: rows(byKind(judgements)), types: rows(byType(judgements)) },
    null,
    2,
  );
}

function scoreRows(articles: readonly Evaluated[]): string[][] {
  const head = MEASURES.flatMap((name) => ['P', 'R', `${name} F1`]);
  const rows = articles.map(({ name, score }) => [
    name,
    ...MEASURES.flatMap((measure) => cells(score[measure])),
    figure(score.evidence.overlapping),
  ]);
  const means = MEASURES.flatMap((measure) => cells(meanMeasure(articles, measure)));
  const evidence = meanOf(articles.map(({ score }) => score.evidence.overlapping));
  return [['', ...head, 'evidence'], ...rows, ['mean', ...means, figure(evidence)]];
}

function breakdownRows(rows: readonly BreakdownRow[]): string[][] {
  return [
    ['', 'P', 'R', 'F1', 'right', 'wrong', 'missed'],
    ...rows.map(({ name, measure }) => [
      name,
      ...cells(measure),
      String(measure.tp),
      String(measure.fp),
      String(measure.fn),
    ]),
  ];
}

function describeErrors({ title, articles }: EvaluatedGroup): string[] {
  return articles.flatMap(({ name, judgement }) => {
    const errors = listErrors(judgement);
    return ['', `${title}, ${name}: ${errors.length} missed or wrong`, ...errors.map((line) => `  ${line}`)];
  });
}

/** The mean of the articles' own figures, each article counting the same. */
function meanMeasure(articles: readonly Evaluated[], name: MeasureName): Pick<Measure, 'p' | 'r' | 'f1'> {
  const mean = (part: 'p' | 'r' | 'f1') => meanOf(articles.map(({ score }) => score[name][part]));
  return { p: mean('p'), r: mean('r'), f1: mean('f1') };
}

/** An article may be in two groups; it counts once, and its text says whether it is the same. */
function distinct(groups: readonly EvaluatedGroup[]): Judgement[] {
  const byText = new Map(
    groups.flatMap(({ articles }) => articles.map(({ judgement }) => [judgement.gold.sha256, judgement])),
  );
  return [...byText.values()];
}

function cells({ p, r, f1 }: Pick<Measure, 'p' | 'r' | 'f1'>): string[] {
  return [figure(p), figure(r), figure(f1)];
}

function figure(value: number): string {
  return value.toFixed(3);
}
