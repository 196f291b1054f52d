/** Looking something up by a key that came from outside: never through the prototype. */
export const hasOwn = <Found extends object>(record: Found, key: PropertyKey): key is keyof Found =>
  Object.prototype.hasOwnProperty.call(record, key)

/** Some fields of a record; what is absent there stays absent. */
export const pick = <Of extends object, Field extends keyof Of>(
  from: Of,
  fields: readonly Field[],
): Pick<Of, Field> =>
  Object.fromEntries(
    fields.filter((field) => from[field] !== undefined).map((field) => [field, from[field]]),
  ) as Pick<Of, Field>

/** Without the fields that are undefined. */
export const present = <Of extends object>(of: Of): Partial<Of> =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as Partial<Of>

/** All fields but these. */
export const without = <Of extends object, Field extends keyof Of>(
  from: Of,
  fields: readonly Field[],
): Omit<Of, Field> =>
  Object.fromEntries(
    Object.entries(from).filter(([name]) => !(fields as readonly string[]).includes(name)),
  ) as Omit<Of, Field>
