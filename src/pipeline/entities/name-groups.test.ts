import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readLexicon } from '../lexicon/lexicon.ts';
import { KnownThings } from './known-things.ts';
import { NameGroups } from './name-groups.ts';
import { Separations } from './separations.ts';

const NAMES = ['甲山', '乙山', '丙山', '丁山', '戊山', '己山', '庚山', '辛山'];
const name = fc.constantFrom(...NAMES);
const forms = NAMES.map((text) => ({
  id: `organisation ${text}`,
  kind: 'organisation' as const,
  name: text,
}));

it('never has two names in one group that are never one, whatever is joined in whatever order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(name, name), { maxLength: 6 }),
      fc.array(fc.tuple(name, name, fc.constantFrom('declared', 'lexicon', 'generic-tail')), {
        maxLength: 30,
      }),
      (never, joins) => {
        const table = never.filter(([a, b]) => a !== b).map(([a, b]) => `${a}\t${b}\torganisation\t`);
        const { lexicon } = readLexicon(new Map([['never-same.tsv', table.join('\n')]]));
        const groups = new NameGroups(forms, new Separations(forms, new KnownThings(lexicon), lexicon));
        const joined = joins.map(([short, full, because]) => ({
          short,
          full,
          done: groups.join(`organisation ${short}`, `organisation ${full}`, { because }),
        }));
        for (const group of groups.groups()) {
          const names = group.map((form) => form.name);
          for (const [a, b] of never) expect(a !== b && names.includes(a) && names.includes(b)).toBe(false);
        }
        for (const { short, full, done } of joined)
          expect(groups.root(`organisation ${short}`) === groups.root(`organisation ${full}`) || !done).toBe(
            true,
          );
        const refused = joined.filter(({ done }) => !done).map(({ short, full }) => `${short} ${full}`);
        expect(new Set(groups.refused.map(({ short, full }) => `${short} ${full}`))).toEqual(
          new Set(refused),
        );
      },
    ),
  );
});

it('joins no two kinds', () => {
  const { lexicon } = readLexicon(new Map());
  const place = { id: 'location 甲山', kind: 'location' as const, name: '甲山' };
  const all = [...forms, place];
  const groups = new NameGroups(all, new Separations(all, new KnownThings(lexicon), lexicon));
  expect(groups.join('organisation 甲山', place.id, { because: 'declared' })).toBe(false);
  expect(groups.groups()).toHaveLength(all.length);
});
