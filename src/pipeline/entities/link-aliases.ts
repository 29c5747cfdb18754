import type { Lexicon } from '../lexicon/lexicon.ts';
import { madeOnce } from '../lexicon/made-once.ts';
import type { ArticleMentions } from '../mentions/article-mentions.ts';
import type { Mention } from '../mentions/mention.ts';
import { KnownThings } from './known-things.ts';
import type { MentionForm, MentionForms } from './mention-forms.ts';
import { NameGroups } from './name-groups.ts';
import { aliasReason, isPartAlone, type NameRule } from './same-name.ts';
import { Separations } from './separations.ts';

const thingsOf = madeOnce((lexicon: Lexicon) => new KnownThings(lexicon));

/**
 * Joins the forms that stand for one thing. Surest first: what the lexicon knows, what the text declares,
 * then the rules on names within each article, and last across articles. A short form that could be of
 * two different things is joined to neither, and what must stay two (`Separations`) is never joined.
 */
export function linkAliases(
  forms: MentionForms,
  readings: readonly ArticleMentions[],
  lexicon: Lexicon,
): NameGroups {
  const things = thingsOf(lexicon);
  const groups = new NameGroups(forms.byId.values(), new Separations(forms.byId.values(), things, lexicon));
  linkByLexicon(forms, groups, things);
  linkSameNames(forms, groups, things, lexicon);
  for (const reading of readings) linkDeclared(reading, forms, groups);
  const all = [...forms.byId.values()].filter((form) => form.event === null);
  for (const reading of readings)
    linkByRule(
      all.filter((form) => form.articles.has(reading.article.id)),
      groups,
      things,
      isPartAlone,
    );
  if (readings.length > 1) linkByRule(all, groups, things);
  return groups;
}

function linkByLexicon(forms: MentionForms, groups: NameGroups, { namesOfThings }: KnownThings): void {
  for (const names of namesOfThings) {
    const [first, ...others] = names.filter((id) => forms.byId.has(id));
    if (first === undefined) continue;
    for (const other of others) groups.join(other, first, { because: 'lexicon' });
  }
}

/** Every form of a thing for which the list of names that are one has a line. */
function linkSameNames(
  forms: MentionForms,
  groups: NameGroups,
  things: KnownThings,
  { same }: Lexicon,
): void {
  if (same.length === 0) return;
  const byThing = formsByThing(forms.byId.values(), things);
  for (const { kind, names } of same) {
    const thing = things.thingOf({ kind, name: names[0] ?? '' });
    const [first, ...others] = byThing.get(thing ?? '') ?? [];
    for (const other of others)
      if (first !== undefined) groups.join(other.id, first.id, { because: 'lexicon' });
  }
}

function formsByThing(forms: Iterable<MentionForm>, things: KnownThings): Map<string, MentionForm[]> {
  const byThing = new Map<string, MentionForm[]>();
  for (const form of forms) {
    const thing = things.thingOf(form);
    if (thing !== null) byThing.set(thing, [...(byThing.get(thing) ?? []), form]);
  }
  return byThing;
}

function linkDeclared(reading: ArticleMentions, forms: MentionForms, groups: NameGroups): void {
  const formAt = (start: number, end: number) => {
    const mention = reading.mentions.find(
      (candidate: Mention) => candidate.start === start && candidate.end === end,
    );
    return mention && forms.idOf.get(mention);
  };
  for (const { full, short, declaration } of reading.declaredAliases) {
    const [fullForm, shortForm] = [formAt(full.start, full.end), formAt(short.start, short.end)];
    if (fullForm === undefined || shortForm === undefined) continue;
    const { start, end } = declaration;
    groups.join(shortForm, fullForm, {
      because: 'declared',
      evidence: { article: reading.article.id, start, end },
    });
  }
}

function linkByRule(
  forms: readonly MentionForm[],
  groups: NameGroups,
  things: KnownThings,
  isPart: (short: string, full: string) => boolean = () => false,
): void {
  const byThing = formsByThing(forms, things);
  const byFirst = new Map<string, MentionForm[]>();
  for (const form of forms)
    for (const first of firstCharacters(form)) byFirst.set(first, [...(byFirst.get(first) ?? []), form]);
  const byLength = [...forms].sort((a, b) => b.name.length - a.name.length);
  for (const short of byLength) {
    if (short.kind === 'organisation' && things.isPlace(short.name)) continue;
    const own = [things.thingOf(short) ?? [], things.mayStandFor(short)].flat();
    const meant = own.flatMap((thing) => byThing.get(thing) ?? []);
    const candidates = [
      ...meant.map((full) => ({ full, because: 'lexicon' as const })),
      ...fullerForms(short, byFirst.get(short.name.charAt(0)) ?? []),
      ...wholeNames(short, forms, isPart),
    ];
    const fuller = new Map<string, Candidate>();
    for (const candidate of candidates)
      if (groups.mayJoin(short.id, candidate.full.id, candidate.because))
        fuller.set(groups.root(candidate.full.id), candidate);
    fuller.delete(groups.root(short.id));
    const [only, ...more] = fuller.values();
    if (only === undefined || more.length > 0) continue;
    joinRarerToCommoner(short, only, groups);
  }
}

/** A form that another may be short for, and what tells so. */
interface Candidate {
  readonly full: MentionForm;
  readonly because: NameRule | 'lexicon';
}

function fullerForms(short: MentionForm, forms: readonly MentionForm[]): Candidate[] {
  return forms.flatMap((full) => {
    if (full === short || full.kind !== short.kind || full.name.length < short.name.length) return [];
    const because = aliasReason(short.name, full.name, short.kind);
    return because === null ? [] : [{ full, because }];
  });
}

/** 微电子学院 for 中国科学技术大学微电子学院, where an article names both. */
function wholeNames(
  short: MentionForm,
  forms: readonly MentionForm[],
  isPart: (short: string, full: string) => boolean,
): Candidate[] {
  if (short.kind !== 'organisation' && short.kind !== 'location') return [];
  return forms
    .filter((full) => full.kind === short.kind && isPart(short.name, full.name))
    .map((full) => ({ full, because: 'short-form' }));
}

/** A slip of the pen or a variant is whichever of the two is rarer; in all other cases it is the shorter. */
function joinRarerToCommoner(short: MentionForm, { full, because }: Candidate, groups: NameGroups): void {
  const isVariant = because === 'spelling' || because === 'inserted-word';
  const isRarer = isVariant && full.mentions.length < short.mentions.length;
  if (isRarer || full.name.length < short.name.length) groups.join(full.id, short.id, { because });
  else groups.join(short.id, full.id, { because });
}

/** 商汤(上海) is looked up under 上 too, where 上海商汤 will look for it; Peter Kessel under K, 华为P30 under P. */
function firstCharacters({ name, kind }: MentionForm): string[] {
  const first = name.charAt(0);
  const place = /\(([^()])/.exec(name)?.[1];
  const last = kind === 'person' ? / ([A-Z])[^ ]*$/.exec(name)?.[1] : undefined;
  const model = kind === 'technology' ? /[一-鿿]([A-Z])[^一-鿿]*$/.exec(name)?.[1] : undefined;
  return [...new Set([first, place ?? first, last ?? first, model ?? first])];
}
