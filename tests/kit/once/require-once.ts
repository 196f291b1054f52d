/** Loads a package once for all test files of the process, outside of jest's sandbox. */
export const { requireOnce } = globalThis as unknown as { requireOnce: (name: string) => unknown }
