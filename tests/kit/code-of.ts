import { Problem } from '@domain/kernel/problems'

/** The code of the Problem by which it is refused; `ok` where it is not. What breaks otherwise breaks the test. */
export function codeOf(act: () => unknown): string {
  try {
    act()
    return 'ok'
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
}
