// The recorded calls, written out; each meets what the ones before have left behind.

import type { TestDatabase } from '../database-kit'

export type Call = (database: TestDatabase) => unknown
export type Filter = (database: TestDatabase) => object

export const sharp = { name: 'i_1', keys: { i: 1 as const }, unique: true }
export const located = { name: 'g', keys: { g: '2dsphere' as const } }

export const db = ({ sdk }: TestDatabase) => sdk.database()
export const cmd = (database: TestDatabase) => db(database).command
export const t = (database: TestDatabase) => db(database).collection('t')
export const a = (database: TestDatabase) => t(database).doc('a')
export const counting =
  (filter: Filter): Call =>
  (database) =>
    t(database).where(filter(database)).count()
export const updating =
  (data: Filter): Call =>
  (database) =>
    a(database).update({ data: data(database) })
/** What the SDK can do and its types do not say. */
export const untyped = (value: unknown) => value as never
export const offset = (ms: number) => [{ offset: ms }] as unknown as []
export const expr = (d: TestDatabase, expression: unknown): object =>
  (cmd(d) as unknown as { expr(inner: unknown): object }).expr(expression)

export type Reference = ReturnType<typeof t>
export interface Pipeline extends Omit<
  ReturnType<Reference['aggregate']>,
  'match' | 'sort' | 'limit'
> {
  match(filter: object): Pipeline
  sort(order: object): Pipeline
  limit(count: number): Pipeline
  done(): object
}
export interface Transaction {
  collection(name: string): Reference
  commit(): Promise<unknown>
  rollback(reason?: unknown): Promise<unknown>
}
