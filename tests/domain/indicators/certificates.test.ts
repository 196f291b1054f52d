import { constantFrom, option, record } from 'fast-check'
import {
  certificateKindNames,
  certificateRate,
  type CertificateKind,
  type NeededCertificate,
} from '@domain/indicators/certificates'
import { spokenIndicator } from '@domain/indicators/indicators'
import { narrowed } from '@domain/indicators/share'
import { AREAS, keepsTheLaws, recordsOf } from './laws'

const ON = '2026-11-22'
const needs = (held?: NeededCertificate['held'], said: Partial<NeededCertificate> = {}) => ({
  ...{ _id: 'id-00', area: AREAS[0], kind: 'health' as const, on: '2026-01-05', held },
  ...said,
})
const rate = (...needed: NeededCertificate[]) =>
  spokenIndicator('certificateRate', certificateRate(needed, ON))

describe('a certificate counts', () => {
  it.each<[string, NeededCertificate['held'], string]>([
    ['not where there is none', undefined, '0%'],
    ['not the day after its last', { from: '2025-11-21', until: '2026-11-21' }, '0%'],
    ['not before its first day', { from: '2026-11-23', until: '2027-11-23' }, '0%'],
    ['on its last day', { from: '2025-11-22', until: '2026-11-22' }, '100%'],
    ['on its first day', { from: '2026-11-22', until: '2027-11-22' }, '100%'],
    ['without end, where it has none', { from: '2022-03-14' }, '100%'],
  ])('%s', (_name, held, expected) => expect(rate(needs(held))).toBe(expected))

  it('once for each person and kind, and one that is renewed counts', () => {
    const expired = { from: '2024-01-01', until: '2024-12-31' }
    expect(rate(needs(expired), needs({ from: '2026-01-01' }))).toBe('100%')
    expect(rate(needs(expired), needs({ from: '2026-01-01' }, { kind: 'training' }))).toBe('50.0%')
  })

  it('for nobody who does not need it yet', () =>
    expect(rate(needs(undefined, { on: '2026-11-23' }))).toBe('—'))

  it('for coordinators by themselves', () => {
    const of = [needs({ from: '2026-01-01' }), needs(undefined, { kind: 'coordinator' })]
    const isCoordinators = ({ kind }: NeededCertificate) => kind === 'coordinator'
    expect(narrowed(certificateRate(of, ON), isCoordinators).rate).toBe(0)
  })

  const days = constantFrom('2024-01-01', '2026-11-21', '2026-11-22', '2026-11-23')
  keepsTheLaws(
    'certificateRate',
    recordsOf(
      record({
        area: constantFrom(...AREAS),
        kind: constantFrom(...(Object.keys(certificateKindNames) as CertificateKind[])),
        on: days,
        held: option(record({ from: days, until: option(days, { nil: undefined }) }), {
          nil: undefined,
        }),
      }),
    ),
    (all) => certificateRate(all, ON),
  )
})
