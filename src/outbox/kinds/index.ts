// Every kind of record that is written on the phone.

import { hasOwn } from '@domain/kernel/records'
import { pageOf } from '../../go'
import type { Draft } from '../draft'
import type { DraftKind } from './kind'
import { patrol } from './patrol'

const kinds = { patrol } satisfies Record<string, DraftKind>

/** One that another version of the mini-program wrote: it stays on the phone until that version is back. */
const strange: DraftKind = {
  name: '记录',
  pages: { write: pageOf.me, finish: pageOf.me, record: pageOf.me },
  send: ({ kind }) => Promise.reject(new Error(`nothing sends ${kind}`)),
}

export const kindOf = ({ kind }: Pick<Draft, 'kind'>): DraftKind =>
  hasOwn(kinds, kind) ? kinds[kind] : strange
