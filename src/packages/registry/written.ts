// What was written of a facility, as facts: to be sent whole, or compared with what is registered.

import { present } from '@domain/kernel/records'
import { changedFacts, factOf, onlyFacts, type FactName, type Facts } from '@domain/registry/facts'
import type {
  ChangeContent,
  EntrySent,
  FactsWritten,
  RegistrationContent,
} from '../../outbox/kinds/registry-written'

/** An empty word takes back what was registered. */
export const factsWritten = (written: FactsWritten): Facts => ({
  ...present(written),
  name: written.name.trim(),
  address: written.address.trim(),
  operatorName: written.operatorName.trim(),
  operatorPhone: written.operatorPhone.trim(),
  enforcementNumber: written.enforcementNumber.trim(),
  licences: written.licences,
  certificates: written.certificates,
  traits: present(written.traits),
})

/** Undefined while something is missing that a facility cannot be without. */
export function entryOf(content: RegistrationContent): EntrySent | undefined {
  const { kind, written, coordinatorId } = content
  const { area } = written
  if (missingIn(written) || !area) return undefined
  const { name, address, licences, traits } = written
  const { certificates, filing, place, outsideRegistry } = written
  return {
    ...{
      kind,
      area,
      licences,
      traits: present(traits),
      name: name.trim(),
      address: address.trim(),
    },
    ...present({ filing, place, outsideRegistry, coordinatorId }),
    ...notEmpty('operatorName', written.operatorName),
    ...notEmpty('operatorPhone', written.operatorPhone),
    ...notEmpty('enforcementNumber', written.enforcementNumber),
    ...(certificates.length > 0 && { certificates }),
  }
}

const notEmpty = <Name extends string>(name: Name, typed: string) =>
  (typed.trim() ? { [name]: typed.trim() } : {}) as { [Each in Name]?: string }

const LEAST_NAME = 2

/** What the button says instead. */
export function missingIn({ name, area }: FactsWritten): string | undefined {
  if (name.trim().length < LEAST_NAME) return '请写名称，至少两个字'
  return area ? undefined : '请选所在村（社区）'
}

export const changedIn = ({ facility, written }: ChangeContent): FactName[] =>
  changedFacts(facility.facts, factsWritten(written))

export function reportOf(content: ChangeContent): NonNullable<ChangeContent['report']> {
  const changed = changedIn(content)
  const words = content.words.trim()
  return {
    before: onlyFacts(content.facility.facts, changed),
    after: onlyFacts(factsWritten(content.written), changed),
    ...(words && { words }),
  }
}

export const statusIsChanged = ({ facility, written }: ChangeContent): boolean =>
  factOf(facility.facts, 'status') !== written.status
