/** A name that nobody has yet. */
export function untaken(taken: Set<string>, make: () => string): string {
  const name = make()
  if (taken.has(name)) return untaken(taken, make)
  taken.add(name)
  return name
}
