import { call } from '../../cloud'
import { pageOf } from '../../go'
import type { DraftKind } from './kind'
import type { RegistrationContent } from './registry-written'

export const registration: DraftKind<RegistrationContent> = {
  name: '登记单位',
  pages: { write: pageOf.registration, finish: pageOf.registryFinish, record: pageOf.facility },
  send({ _id, content: { entry } }) {
    if (!entry) throw new Error(`registration ${_id} was not finished`)
    return call('facilities.register', { ...entry, _id })
  },
}
