export function toggled<Value>(set: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}

export function without<Value>(set: ReadonlySet<Value>, values: readonly Value[]): ReadonlySet<Value> {
  const left = new Set(set);
  for (const value of values) left.delete(value);
  return left;
}
