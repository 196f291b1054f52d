import { StorageFull } from './contracts'

/** Whether the phone had room for what `keep` writes. */
export function hadRoom(keep: () => unknown): boolean {
  try {
    keep()
    return true
  } catch (failure) {
    if (failure instanceof StorageFull) return false
    throw failure
  }
}
