import type { Discourse } from '../discourse/discourse.ts';
import { governorOf, isGiver, isReporter } from '../discourse/grammar.ts';
import type { Group, SentenceView, Slot } from '../discourse/sentence-view.ts';
import { bodyOfOffice } from './offices.ts';

/**
 * In which body a person holds an office that stands without one (云岭科技获融资，董事长某某…): what the sentence
 * is about, else what the article has been talking of most; always one that can have such an office.
 * @param title the title, or several of them
 * @param offset where the title stands, in the article's text
 */
export function bodyOfTitle(
  title: string,
  offset: number,
  view: SentenceView,
  discourse: Discourse,
): readonly Slot[] {
  const body = bodyOfOffice(title);
  if (body === null) return [];
  const before = view.groups.filter(
    (group) => group.end <= offset && !isReporter(view, group) && !isGiver(view, group),
  );
  const fitting = before.filter(({ slots }) => slots.some(({ entity }) => body.fits(entity)));
  const group =
    fitting.findLast((candidate) => governor(view, candidate) === 'none') ??
    fitting.findLast((candidate) => governor(view, candidate) === 'possessive');
  const slot = group?.slots.find(({ entity }) => body.fits(entity));
  if (slot !== undefined) return [slot];
  const most = discourse.prominence.mostOf(body.fits);
  return most === null ? [] : [most];
}

function governor(view: SentenceView, group: Group): string {
  const clause = view.clauses.find(({ from, to }) => from <= group.from && group.from < to);
  return governorOf(view, group, clause?.from ?? 0);
}
