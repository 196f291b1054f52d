// The file underneath. An answered write is on disk: WAL with synchronous=FULL.

import Database from 'libsql'

export type Cell = string | number | Buffer | null
type Statement = Database.Statement<[Cell[]]>

const schema = `
  CREATE TABLE IF NOT EXISTS collection (c INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
  CREATE TABLE IF NOT EXISTS idx (
    i INTEGER PRIMARY KEY, c INTEGER NOT NULL, name TEXT NOT NULL, declared TEXT NOT NULL,
    multikey INTEGER NOT NULL DEFAULT 0, UNIQUE (c, name)
  );
  CREATE TABLE IF NOT EXISTS doc (rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, d TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS k (
    i INTEGER NOT NULL, key BLOB NOT NULL, rid INTEGER NOT NULL, PRIMARY KEY (i, key, rid)
  ) WITHOUT ROWID;
`

export class Sqlite {
  private readonly database: Database.Database
  private readonly statements = new Map<string, Statement>()

  constructor(path: string) {
    this.database = new Database(path)
    if (path !== ':memory:') this.database.pragma('journal_mode = WAL')
    this.database.pragma('synchronous = FULL')
    this.database.pragma('cache_size = -64000')
    this.database.exec(schema)
  }

  all<Row>(sql: string, ...values: Cell[]): Row[] {
    return this.statement(sql).all(values) as Row[]
  }

  get<Row>(sql: string, ...values: Cell[]): Row | undefined {
    return this.statement(sql).get(values) as Row | undefined
  }

  run(sql: string, ...values: Cell[]): void {
    this.statement(sql).run(values)
  }

  /** All of it or nothing, and on disk when it returns. */
  atomically<T>(work: () => T): T {
    this.run('BEGIN IMMEDIATE')
    try {
      const result = work()
      this.run('COMMIT')
      return result
    } catch (error) {
      if (this.database.inTransaction) this.run('ROLLBACK')
      throw error
    }
  }

  close(): void {
    this.statements.clear()
    this.database.close()
  }

  private statement(sql: string): Statement {
    let statement = this.statements.get(sql)
    if (!statement) {
      statement = this.database.prepare<[Cell[]]>(sql)
      this.statements.set(sql, statement)
    }
    return statement
  }
}
