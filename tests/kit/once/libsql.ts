// It finds out each time which C library the machine has, which takes longer than all else of opening a database.

const { requireOnce } = globalThis as unknown as { requireOnce: (name: string) => unknown }

export default requireOnce('libsql')
