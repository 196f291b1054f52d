// A sample begins as a draft at a facility, during a patrol that may still be on this phone or by itself.

import type { Id } from '@domain/kernel/ids'
import { phoneNow } from '../clock'
import type { Draft } from './draft'
import type { SampleWritten } from './kinds/sample-written'
import { drafts } from './phone-outbox'

export const startSample = (
  personId: Id,
  { _id, name }: SampleWritten['facility'],
  patrolId?: Id,
): Promise<Draft<SampleWritten>> =>
  drafts.start({
    ...{ kind: 'sample', personId, title: `采样：${name}` },
    content: {
      facility: { _id, name },
      ...(patrolId && { patrolId }),
      ...{ material: 'water', sampleName: '', takenFrom: '', quantity: '', bottleNumber: '' },
      ...{ testsAsked: '', takenAt: phoneNow(), companion: '', words: '' },
    },
  })
