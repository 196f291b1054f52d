import { call } from '../../cloud'
import { pageOf } from '../../go'
import {
  MORE_PHOTOS,
  reportOf,
  type CasesWritten,
  type EmergencyWritten,
  type MoreWritten,
  type SentEmergency,
  type SentMore,
} from './emergency-written'
import type { DraftKind } from './kind'

export const emergency: DraftKind<EmergencyWritten> = {
  name: '突发事件',
  presses: () => true,
  pages: { write: pageOf.emergency, finish: pageOf.emergency, record: pageOf.emergency },
  needs: ({ facility }) => (facility ? [facility._id] : []),
  async send({ _id, content }): Promise<SentEmergency> {
    await call('emergencies.report', reportOf(_id, content))
    return { said: content }
  },
}

export const emergencyMore: DraftKind<MoreWritten> = {
  name: '突发事件补充',
  presses: () => true,
  pages: {
    write: pageOf.emergencyMore,
    finish: pageOf.emergencyMore,
    record: pageOf.emergencyMore,
  },
  needs: ({ emergencyId }) => [emergencyId],
  async send({ _id, content }, photosAt): Promise<SentMore> {
    const { isCall: _call, reaches: _reaches, ...said } = content
    await call('emergencies.add', { ...said, _id, photos: photosAt(MORE_PHOTOS) })
    return { said: content }
  },
}

export const caseCount: DraftKind<CasesWritten> = {
  name: '患病学生人数',
  presses: () => true,
  pages: { write: pageOf.cases, finish: pageOf.cases, record: pageOf.cases },
  needs: ({ facility }) => [facility._id],
  send({ _id, content: { facility, newCaseCount = 0, ...said } }) {
    return call('emergencies.countCases', { ...said, _id, facilityId: facility._id, newCaseCount })
  },
}
