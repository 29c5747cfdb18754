import { createHash } from 'node:crypto';
import { ENTITY_KINDS, type EntityKind, RELATION_TYPES } from '../../schema/ontology.ts';
import { CliError } from '../cli-error.ts';
import type { Gold, GoldEntity, GoldRelation } from '../evaluate/gold.ts';

/**
 * Reads the annotation of an article, a file that a person writes and corrects. A line is one of
 *
 *     E id kind [alt=kind,kind] [opt] full name :: surface / surface
 *     ONLY id surface :: context      this occurrence, alone in its verbatim context, is of this entity
 *     NOT surface :: context          this one is no mention
 *     OPT surface :: context          this one is neither asked for nor wrong
 *     R source type target [alt=type] [noncore] [key=value…] :: verbatim evidence
 *
 * or begins with `#`. Every occurrence of a name or surface is a mention, the longest first, unless a line
 * says otherwise. `opt` and `noncore` are what is neither asked for nor wrong.
 * @throws CliError naming the file and the line
 */
export function readAnnotation(name: string, annotation: string, text: string): Gold {
  const reader = new AnnotationReader(name, text);
  annotation.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() !== '' && !line.startsWith('#')) reader.read(line, index + 1);
  });
  return reader.finish();
}

type Exception = { readonly operation: 'ONLY' | 'NOT' | 'OPT'; readonly id: string | null };

class AnnotationReader {
  readonly #entities = new Map<string, GoldEntity>();
  readonly #idsOf = new Map<string, Set<string>>();
  readonly #exceptions = new Map<string, Exception>();
  readonly #relations: GoldRelation[] = [];

  constructor(
    private readonly name: string,
    private readonly text: string,
  ) {}

  read(line: string, number: number): void {
    const split = line.indexOf('::');
    const words = (split < 0 ? line : line.slice(0, split)).trim().split(/\s+/);
    const rest = split < 0 ? '' : line.slice(split + 2).replace(/^ +| +$/g, '');
    const fault = (why: string) => new CliError(`${this.name}.ann, line ${number}: ${why}: ${line}`);
    const [operation, ...others] = words;
    if (operation === 'E') this.#readEntity(others, rest, fault);
    else if (operation === 'ONLY' || operation === 'NOT' || operation === 'OPT')
      this.#readException(operation, others, rest, fault);
    else if (operation === 'R') this.#readRelation(others, rest, fault);
    else throw fault('it begins with none of E, ONLY, NOT, OPT and R');
  }

  #readEntity([id = '', kind = '', ...words]: readonly string[], rest: string, fault: Fault): void {
    const flags = words.slice(
      0,
      words.findIndex((word) => word !== 'opt' && !word.startsWith('alt=')),
    );
    const name = words.slice(flags.length).join(' ');
    const alternatives = flags.flatMap((flag) => (flag.startsWith('alt=') ? flag.slice(4).split(',') : []));
    if (!isKind(kind) || !alternatives.every(isKind)) throw fault('there is no such kind');
    if (this.#entities.has(id)) throw fault(`${id} stands twice`);
    this.#entities.set(id, {
      id,
      name,
      kind,
      acceptableKinds: alternatives.filter(isKind),
      required: !flags.includes('opt'),
      acceptMerge: [],
      mentions: [],
    });
    for (const surface of [name, ...rest.split(' / ').map((part) => part.trim())])
      if (surface !== '') this.#idsOf.set(surface, (this.#idsOf.get(surface) ?? new Set()).add(id));
  }

  #readException(
    operation: Exception['operation'],
    words: readonly string[],
    context: string,
    fault: Fault,
  ): void {
    const id = operation === 'ONLY' ? (words[0] ?? '') : null;
    const surface = words.slice(id === null ? 0 : 1).join(' ');
    const at = this.text.indexOf(context);
    const inside = context.indexOf(surface);
    if (at < 0 || inside < 0) throw fault('the text has no such words');
    if (id !== null && !this.#entities.has(id)) throw fault(`there is no entity ${id} above`);
    this.#exceptions.set(`${at + inside} ${surface}`, { operation, id });
  }

  #readRelation(
    [source = '', type = '', target = '', ...flags]: readonly string[],
    quote: string,
    fault: Fault,
  ): void {
    if (!this.#entities.has(source) || !this.#entities.has(target)) throw fault('an end is no entity above');
    if (!RELATION_TYPES.some((known) => known === type)) throw fault('there is no such type');
    const start = this.text.indexOf(quote);
    if (quote === '' || start < 0) throw fault('the evidence is not in the text, word for word');
    this.#relations.push({
      type,
      acceptableTypes: flags.flatMap((flag) => (flag.startsWith('alt=') ? flag.slice(4).split(',') : [])),
      source,
      target,
      core: !flags.includes('noncore'),
      evidence: { start, end: start + quote.length },
    });
  }

  finish(): Gold {
    const taken = new Uint8Array(this.text.length);
    const surfaces = [...this.#idsOf].sort((a, b) => b[0].length - a[0].length);
    for (const [surface, ids] of surfaces)
      for (let at = this.text.indexOf(surface); at >= 0; at = this.text.indexOf(surface, at + 1)) {
        const end = at + surface.length;
        if (taken.subarray(at, end).some((unit) => unit > 0) || cutsLatinWord(this.text, at, end)) continue;
        const exception = this.#exceptions.get(`${at} ${surface}`);
        if (exception?.operation === 'NOT') continue;
        const [only, ...more] = exception?.id == null ? ids : [exception.id];
        if (only === undefined || more.length > 0)
          throw new CliError(
            `${this.name}.ann: ${surface} at ${at} can be ${[...ids].join(' or ')}; add an ONLY line.`,
          );
        taken.fill(1, at, end);
        const required = exception?.operation !== 'OPT';
        this.#entities.get(only)?.mentions.push({ start: at, end, text: surface, required, alt: [] });
      }
    for (const { mentions } of this.#entities.values()) mentions.sort((a, b) => a.start - b.start);
    return {
      article: this.name,
      sha256: createHash('sha256').update(this.text).digest('hex'),
      entities: [...this.#entities.values()],
      relations: this.#relations,
    };
  }
}

type Fault = (why: string) => CliError;

function isKind(word: string): word is EntityKind {
  return ENTITY_KINDS.some((kind) => kind === word);
}

/** A Latin name is no part of a longer Latin word. */
function cutsLatinWord(text: string, start: number, end: number): boolean {
  const isLatin = (at: number) => /[A-Za-z0-9]/.test(text.charAt(at));
  return (isLatin(start) && start > 0 && isLatin(start - 1)) || (isLatin(end - 1) && isLatin(end));
}
