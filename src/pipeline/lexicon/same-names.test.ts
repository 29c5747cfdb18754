import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLexicon } from './lexicon.ts';

const read = (files: Record<string, string>) => readLexicon(new Map(Object.entries(files)));

describe('the lists of what is one and what never is', () => {
  it('are read by line: a name, others, and kinds', () => {
    const { lexicon, diagnostics } = read({
      'same.tsv': '# one\n云岭科技\t岭科|云上\torganisation\n',
      'never-same.tsv': '云岭\t云岭市政府|云岭市委\t\t\n云岭集团\t云岭\torganisation\tlocation\n',
    });
    expect(diagnostics).toEqual([]);
    expect(lexicon.same).toEqual([{ kind: 'organisation', names: ['云岭科技', '岭科', '云上'] }]);
    expect(lexicon.neverSame).toEqual([
      { one: { name: '云岭', kind: null }, other: { name: '云岭市政府', kind: null } },
      { one: { name: '云岭', kind: null }, other: { name: '云岭市委', kind: null } },
      { one: { name: '云岭集团', kind: 'organisation' }, other: { name: '云岭', kind: 'location' } },
    ]);
  });

  it.each([
    ['same.tsv', '云岭\t云上\tcompany', '"company" is no kind'],
    ['same.tsv', '云岭\t\torganisation', 'another name'],
    ['never-same.tsv', '云岭\t云上\torganisation\tplace', '"place" is no kind'],
    ['never-same.tsv', '云岭\t\t\t', 'another name'],
  ])('name the line that they leave out: %s, %j', (file, line, why) => {
    const { lexicon, diagnostics } = read({ [file]: `#\n${line}\n` });
    expect([lexicon.same, lexicon.neverSame]).toEqual([[], []]);
    expect(diagnostics).toMatchObject([{ source: file, message: expect.stringContaining(why) }]);
    expect(diagnostics[0]?.message).toContain('Line 2');
  });

  it('do not contradict each other', () => {
    const { lexicon, diagnostics } = read({
      'same.tsv': '云岭\t云上\torganisation',
      'never-same.tsv': '云上\t云岭|云中\t\t',
    });
    expect(lexicon.neverSame.map(({ other }) => other.name)).toEqual(['云中']);
    expect(diagnostics).toMatchObject([{ code: 'lexicon-line', source: 'never-same.tsv' }]);
  });
});

describe('the lists that are shipped', () => {
  const folder = new URL('../../../data/lexicon/', import.meta.url);
  const files = readdirSync(folder).map(
    (name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const,
  );
  const { lexicon, diagnostics } = readLexicon(new Map(files));
  const thingsOf = new Map(
    lexicon.entries.flatMap(({ kind, name, aliases }) =>
      [name, ...aliases].map((text) => [`${kind} ${text}`, name] as const),
    ),
  );

  it('are read without a word', () => {
    expect(diagnostics).toEqual([]);
    expect(lexicon.same.length).toBeGreaterThan(60);
    expect(lexicon.neverSame.length).toBeGreaterThan(140);
  });

  it('repeat nothing that stands in one line elsewhere', () => {
    const repeated = lexicon.same.filter(({ kind, names }) => {
      const things = names.flatMap((name) => thingsOf.get(`${kind} ${name}`) ?? []);
      return new Set(things).size < things.length;
    });
    expect(repeated).toEqual([]);
  });

  it('call nothing two that stands in one line elsewhere', () => {
    const contradicted = lexicon.neverSame.filter(({ one, other }) =>
      (['organisation', 'person', 'location', 'policy', 'technology'] as const).some((kind) => {
        if ((one.kind ?? kind) !== kind || (other.kind ?? kind) !== kind) return false;
        const thing = thingsOf.get(`${kind} ${one.name}`);
        return thing !== undefined && thing === thingsOf.get(`${kind} ${other.name}`);
      }),
    );
    expect(contradicted).toEqual([]);
  });
});
