// Every kind of record that is written on the phone.

import { hasOwn } from '@domain/kernel/records'
import { pageOf } from '../../go'
import type { Draft } from '../draft'
import { advice, orderedVisit, rectification, reinspection } from './advice'
import { assistance } from './assistance'
import { change } from './change'
import { clueAnswer } from './clue-answer'
import { information } from './information'
import { caseCount, emergency, emergencyMore } from './emergency'
import type { DraftKind } from './kind'
import { outreach, outreachCorrection } from './outreach'
import { patrol } from './patrol'
import { registration } from './registration'
import { residentTip } from './resident-tip'
import { sample, sampleHandOver, sampleResult } from './sample'
import { tipOff } from './tip-off'
import { verification } from './verification'

const kinds = {
  patrol,
  advice,
  rectification,
  reinspection,
  orderedVisit,
  assistance,
  clueAnswer,
  emergency,
  emergencyMore,
  caseCount,
  registration,
  change,
  information,
  tipOff,
  residentTip,
  verification,
  outreach,
  outreachCorrection,
  sample,
  sampleHandOver,
  sampleResult,
} satisfies Record<string, DraftKind>

/** One that another version of the mini-program wrote: it stays on the phone until that version is back. */
const strange: DraftKind = {
  name: '记录',
  pages: { write: pageOf.me, finish: pageOf.me, record: pageOf.me },
  send: ({ kind }) => Promise.reject(new Error(`nothing sends ${kind}`)),
}

export const kindOf = ({ kind }: Pick<Draft, 'kind'>): DraftKind =>
  hasOwn(kinds, kind) ? kinds[kind] : strange
