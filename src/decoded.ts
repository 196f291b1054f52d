/** What an address says; as it stands there where it cannot be decoded. */
export function decoded(param = ''): string {
  try {
    return decodeURIComponent(param)
  } catch {
    return param
  }
}
