/**
 * As `make`, but what was made of an object is kept for as long as the object is, and given again. For what is
 * made of the lexicon alone: a process that reads again and again makes it once.
 * @param make must not depend on anything but the object, which nobody may change
 */
export function madeOnce<Source extends object, Made>(
  make: (source: Source) => Made,
): (source: Source) => Made {
  const kept = new WeakMap<Source, { readonly made: Made }>();
  return (source) => {
    const known = kept.get(source) ?? { made: make(source) };
    kept.set(source, known);
    return known.made;
  };
}
