import fc from 'fast-check'
import { receiversOf } from '@domain/clues/receivers'
import { tellAnswered, tellReceived } from '@domain/information-reports/tellings'
import { closed } from '@domain/clues/from-word'
import { aPerson, OTHER_TOWNSHIP, TOWNSHIP } from '../../kit/people'
import { anInformationReport, lookedInto } from '../../kit/words'

const NOW = '2026-03-02T02:00:00.000Z'
const village = (number: number) => `${TOWNSHIP.slice(0, 9)}20${number}`
const reporter = aPerson('reporter', { area: village(1) })
const ordinary = anInformationReport(reporter, { now: NOW })
const emergency = { ...ordinary, severity: 'emergency' as const }

const people = fc.array(
  fc
    .record({
      role: fc.constantFrom('coordinator', 'centreLead', 'reporter', 'officer'),
      area: fc.constantFrom(TOWNSHIP, village(1), village(2), OTHER_TOWNSHIP),
      status: fc.constantFrom('active', 'suspended'),
    })
    .map(({ role, area, status }) =>
      aPerson(role as 'coordinator', {
        ...{ status: status as 'active' },
        area: role === 'centreLead' ? `${area.slice(0, 9)}000` : area,
      }),
    ),
  { maxLength: 12 },
)

describe('who is told of an information report', () => {
  it('is nobody who is suspended, elsewhere, no coordinator, or told it', () => {
    fc.assert(
      fc.property(people, fc.constantFrom(ordinary, emergency), (staff, report) => {
        const told = receiversOf(report, [...staff, reporter])
        for (const id of told) {
          const person = staff.find(({ _id }) => _id === id)
          expect(person).toMatchObject({ status: 'active', township: report.township })
          expect(['coordinator', 'centreLead']).toContain(person?.role)
        }
        expect(new Set(told).size).toBe(told.length)
      }),
    )
  })

  it('is everybody in service at the centre where it is an emergency, whoever’s village it is', () => {
    fc.assert(
      fc.property(people, (staff) => {
        const there = staff.filter(
          ({ role, status, township }) =>
            status === 'active' &&
            township === emergency.township &&
            ['coordinator', 'centreLead'].includes(role),
        )
        expect(receiversOf(emergency, staff)).toEqual(there.map(({ _id }) => _id))
      }),
    )
  })

  it('is whose village it is where it is ordinary, and everybody where it is nobody’s', () => {
    const [own, other] = [village(1), village(2)].map((area) => aPerson('coordinator', { area }))
    if (!own || !other) throw new Error('nobody is there')
    expect(receiversOf(ordinary, [own, other])).toEqual([own._id])
    expect(receiversOf(ordinary, [other])).toEqual([other._id])
  })
})

describe('what is said of an information report', () => {
  it('is never what was told: an inbox is read in company', () => {
    const told = tellReceived({ ...emergency, words: '暗号甲说的' }, 'x')
    expect(JSON.stringify(told)).not.toContain('暗号')
    expect(told.title).toBe('突发信息：集市东头')
  })

  it('tells the reporter why it was closed', () => {
    const looked = lookedInto(ordinary, aPerson('coordinator'))
    const closing = { reason: 'notOurs', words: '请找市场监管所' } as const
    const changes = closed(looked, closing, { actor: aPerson('coordinator'), now: NOW })
    expect(tellAnswered(looked, changes)).toMatchObject({
      to: reporter._id,
      title: '已办结：集市东头',
      words: '您报的“非法行医、采供血”：不归卫生监督管。请找市场监管所',
    })
  })
})
