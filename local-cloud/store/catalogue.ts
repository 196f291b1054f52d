// Which collections and indexes exist. Declared indexes are made and filled when the store opens, and those no longer
// declared are dropped.

import type { CollectionDeclaration, IndexDeclaration } from '../collections'
import { limits } from '../limits'
import { decodeStored } from '../wire/ejson'
import { refuse } from '../wire/errors'
import { ridRange, type Collection, type Index, type IndexField } from './collection'
import { keysOf } from './index-keys'
import { allRows } from './scan'
import type { Sqlite } from './sqlite'

export class Catalogue {
  private readonly collections = new Map<string, Collection>()

  constructor(private readonly sqlite: Sqlite) {
    for (const { c, name } of sqlite.all<{ c: number; name: string }>('SELECT * FROM collection')) {
      this.collections.set(name, this.loaded(c, name))
    }
  }

  get names(): string[] {
    return [...this.collections.keys()]
  }

  find(name: string): Collection {
    const collection = this.collections.get(name)
    if (!collection) throw refuse.collectionMissing(name)
    return collection
  }

  add(name: string): void {
    if (this.collections.has(name)) throw refuse.collectionExists()
    if (!limits.collectionName.test(name)) throw refuse.collectionNameWrong(name)
    if (this.collections.size >= limits.collections) throw refuse.collectionsTooMany()
    this.sqlite.run('INSERT INTO collection (name) VALUES (?)', name)
    const row = this.sqlite.get<{ c: number }>('SELECT c FROM collection WHERE name = ?', name)
    this.collections.set(name, this.loaded(row!.c, name))
  }

  /** Makes what is stored agree with what is declared. */
  declare(declarations: readonly CollectionDeclaration[]): void {
    for (const { name, indexes } of declarations) {
      if (!this.collections.has(name)) this.add(name)
      this.declareIndexes(this.find(name), indexes)
    }
  }

  private declareIndexes(collection: Collection, declared: readonly IndexDeclaration[]): void {
    if (declared.length > limits.indexesPerCollection) throw refuse.parameterWrong('many indexes')
    const wanted = new Map(declared.map((index) => [index.name, declarationText(index)]))
    const stored = this.sqlite.all<StoredIndex>('SELECT * FROM idx WHERE c = ?', collection.number)
    const kept = new Set<string>()
    for (const index of stored) {
      if (wanted.get(index.name) === index.declared) kept.add(index.name)
      else this.dropIndex(collection, index)
    }
    for (const index of declared) if (!kept.has(index.name)) this.addIndex(collection, index)
  }

  private dropIndex(collection: Collection, { i, name }: StoredIndex): void {
    this.sqlite.atomically(() => {
      this.sqlite.run('DELETE FROM k WHERE i = ?', i)
      this.sqlite.run('DELETE FROM idx WHERE i = ?', i)
    })
    collection.indexes = collection.indexes.filter((index) => index.name !== name)
  }

  private addIndex(collection: Collection, declaration: IndexDeclaration): void {
    const text = declarationText(declaration)
    this.sqlite.atomically(() => {
      this.sqlite.run(
        'INSERT INTO idx (c, name, declared) VALUES (?, ?, ?)',
        collection.number,
        declaration.name,
        text,
      )
      const stored = this.sqlite.get<StoredIndex>(
        'SELECT * FROM idx WHERE c = ? AND name = ?',
        collection.number,
        declaration.name,
      )
      const index = loadedIndex(stored!)
      this.fill(collection, index)
      collection.indexes.push(index)
    })
  }

  private fill(collection: Collection, index: Index): void {
    for (const { rid, text } of allRows(this.sqlite, collection)) {
      const { keys, multikey } = keysOf(index, decodeStored(text))
      if (multikey && !index.multikey) this.markMultikey(index)
      for (const key of keys) {
        const twin =
          index.unique &&
          this.sqlite.get('SELECT rid FROM k WHERE i = ? AND key = ?', index.number, key)
        if (twin) throw refuse.duplicateKey(collection.name, index.name, '{ … }')
        this.sqlite.run('INSERT OR IGNORE INTO k VALUES (?, ?, ?)', index.number, key, rid)
      }
    }
  }

  markMultikey(index: Index): void {
    index.multikey = true
    this.sqlite.run('UPDATE idx SET multikey = 1 WHERE i = ?', index.number)
  }

  /** After a rollback: what was counted or noticed meanwhile may not be so. */
  reload(): void {
    for (const collection of this.collections.values()) collection.count = undefined
    const flags = this.sqlite.all<{ i: number; multikey: number }>('SELECT i, multikey FROM idx')
    const multikey = new Map(flags.map((flag) => [flag.i, flag.multikey === 1]))
    for (const { indexes } of this.collections.values()) {
      for (const index of indexes) index.multikey = multikey.get(index.number) ?? false
    }
  }

  private loaded(number: number, name: string): Collection {
    const indexes = this.sqlite
      .all<StoredIndex>('SELECT * FROM idx WHERE c = ? ORDER BY i', number)
      .map(loadedIndex)
    const collection = { number, name, indexes, nextRid: 0, count: undefined }
    const { from, to } = ridRange(collection)
    const last = this.sqlite.get<{ rid: number | null }>(
      'SELECT max(rid) AS rid FROM doc WHERE rid >= ? AND rid < ?',
      from,
      to,
    )
    collection.nextRid = (last?.rid ?? from - 1) + 1
    return collection
  }
}

interface StoredIndex {
  i: number
  name: string
  declared: string
  multikey: number
}

function declarationText({ keys, unique }: IndexDeclaration): string {
  return JSON.stringify({ keys: Object.entries(keys), unique: unique === true })
}

function loadedIndex({ i, name, declared, multikey }: StoredIndex): Index {
  const { keys, unique } = JSON.parse(declared) as {
    keys: [string, IndexField['kind']][]
    unique: boolean
  }
  const fields = keys.map(([path, kind]) => ({ path, segments: path.split('.'), kind }))
  return { number: i, name, fields, unique, multikey: multikey === 1 }
}
