// Looking things up by a key that came from outside: never through the prototype.

export const hasOwn = <Found extends object>(record: Found, key: PropertyKey): key is keyof Found =>
  Object.prototype.hasOwnProperty.call(record, key)
