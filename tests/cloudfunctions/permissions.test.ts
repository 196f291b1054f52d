import { needsNoSignIn, type Action } from '../../cloudfunctions/kernel/use-case'
import { mayDo } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import { staffRoles } from '@domain/people/roles'
import { startCloud, type TestCloud } from '../kit/cloud'
import { aDelivery } from '../kit/deliveries'
import { inputs, names, useCases, type Name } from '../kit/inputs'
import { anId, aPerson, OTHER_COUNTY, OTHER_TOWNSHIP } from '../kit/people'
import { aPlace, putPlace, type Place } from '../kit/places'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'

const wheres = ['here', 'another township', 'another county', 'suspended', 'nobody'] as const
type Where = (typeof wheres)[number]
type StaffRole = (typeof staffRoles)[number]

const areaOf: Partial<Record<Where, string>> = {
  'another township': OTHER_TOWNSHIP,
  'another county': OTHER_COUNTY,
}

/**
 * What whoever may do it, but not there, is told; `own` things are each person's own wherever that person is, `ownCounty`
 * things are everybody's of the county.
 */
const outside: Record<Name, 'notFound' | 'notAllowed' | 'own' | 'ownCounty'> = {
  'session.show': 'own',
  'session.signIn': 'own',
  'session.signOut': 'own',
  'people.list': 'notAllowed',
  'people.colleagues': 'own',
  'people.enter': 'notAllowed',
  'people.invite': 'notFound',
  'people.suspend': 'notFound',
  'people.restore': 'notFound',
  'people.unbind': 'notFound',
  'counties.show': 'notFound',
  'counties.setDuty': 'notFound',
  'counties.setRoute': 'notFound',
  'counties.holes': 'notFound',
  'counties.setLeader': 'notFound',
  'counties.setAbsence': 'ownCounty',
  'counties.endAbsence': 'ownCounty',
  'duty.show': 'ownCounty',
  'duty.handOver': 'ownCounty',
  'duty.confirm': 'ownCounty',
  'counties.rules': 'ownCounty',
  'counties.setRules': 'notFound',
  'counties.contacts': 'ownCounty',
  'counties.setContacts': 'notFound',
  'checklists.publish': 'notFound',
  'checklists.withdraw': 'notFound',
  'checklists.list': 'ownCounty',
  'checklists.show': 'ownCounty',
  'facilities.list': 'notAllowed',
  'facilities.due': 'notAllowed',
  'facilities.near': 'notAllowed',
  'facilities.pack': 'own',
  'facilities.show': 'notFound',
  'facilities.history': 'notFound',
  'facilities.alike': 'notAllowed',
  'facilities.register': 'notAllowed',
  'facilities.expiring': 'notAllowed',
  'facilities.change': 'notFound',
  'facilities.changes': 'notAllowed',
  'facilities.showChange': 'notFound',
  'facilities.confirmChange': 'notFound',
  'facilities.declineChange': 'notFound',
  'authorityNotices.list': 'notAllowed',
  'authorityNotices.show': 'notFound',
  'authorityNotices.handle': 'notFound',
  'patrols.submit': 'notFound',
  'patrols.list': 'own',
  'patrols.show': 'notFound',
  'patrols.print': 'notFound',
  'advice.print': 'notFound',
  'reinspections.print': 'notFound',
  'authorityNotices.print': 'notFound',
  'facilities.export': 'notAllowed',
  'facilities.template': 'own',
  'imports.begin': 'own',
  'imports.list': 'own',
  'imports.show': 'notFound',
  'imports.rows': 'notFound',
  'imports.read': 'notFound',
  'imports.faults': 'notFound',
  'imports.confirm': 'notFound',
  'imports.cancel': 'notFound',
  'imports.goOn': 'notFound',
  'advice.give': 'notFound',
  'advice.due': 'notAllowed',
  'advice.list': 'notAllowed',
  'advice.show': 'notFound',
  'trails.show': 'notFound',
  'trails.check': 'notFound',
  'evidencePacks.ask': 'notFound',
  'evidencePacks.list': 'notFound',
  'evidencePacks.take': 'notFound',
  'evidencePacks.goOn': 'notFound',
  'advice.open': 'own',
  'advice.confirmReceipt': 'own',
  'advice.reportRectified': 'own',
  'advice.rectify': 'notFound',
  'advice.reinspect': 'notFound',
  'reinspections.show': 'notFound',
  'visits.order': 'notFound',
  'visits.answer': 'notFound',
  'visits.list': 'notAllowed',
  'visits.show': 'notFound',
  'assistances.ask': 'notFound',
  // Whoever was asked, wherever that is.
  'assistances.answer': 'own',
  'assistances.withdraw': 'notFound',
  'assistances.list': 'notAllowed',
  'assistances.ofClue': 'notFound',
  'assistances.show': 'notFound',
  'assistances.assistants': 'notFound',
  'shares.own': 'own',
  'shares.centres': 'ownCounty',
  'shares.assisted': 'notAllowed',
  'clues.list': 'notAllowed',
  'clues.show': 'notFound',
  'clues.open': 'notFound',
  'clues.accept': 'notFound',
  'clues.printReferral': 'notFound',
  'clues.alike': 'notFound',
  'clues.receivers': 'notFound',
  'clues.sendBack': 'notFound',
  'clues.answer': 'own',
  'clues.grade': 'notFound',
  'clues.reassign': 'notFound',
  'clues.transfer': 'notFound',
  'clues.refer': 'notFound',
  'clues.dismiss': 'notFound',
  'clues.reopen': 'notFound',
  'clues.pause': 'notFound',
  'clues.resume': 'notFound',
  'clues.merge': 'notFound',
  'clues.unmerge': 'notFound',
  'clues.leaveForScene': 'notFound',
  'clues.arriveAtScene': 'notFound',
  'clues.close': 'notFound',
  'clues.correct': 'notFound',
  'cases.open': 'notFound',
  'cases.join': 'notFound',
  'cases.list': 'notAllowed',
  'cases.openable': 'notFound',
  'cases.officers': 'notAllowed',
  'cases.show': 'notFound',
  'cases.record': 'notFound',
  'cases.assign': 'notFound',
  'cases.pause': 'notFound',
  'cases.resume': 'notFound',
  'cases.close': 'notFound',
  'cases.correct': 'notFound',
  'cases.reinspect': 'notFound',
  'cases.end': 'notFound',
  'cases.reopen': 'notFound',
  'cases.withdraw': 'notFound',
  'letters.list': 'ownCounty',
  'letters.show': 'ownCounty',
  'letters.print': 'ownCounty',
  'letters.address': 'ownCounty',
  'letters.handle': 'ownCounty',
  'months.show': 'own',
  'articles.list': 'own',
  'articles.show': 'own',
  'articles.written': 'own',
  'articles.preview': 'own',
  'articles.save': 'ownCounty',
  'articles.schedule': 'ownCounty',
  'articles.publish': 'ownCounty',
  'articles.withdraw': 'ownCounty',
  'outreach.submit': 'notFound',
  'outreach.print': 'notFound',
  'outreach.list': 'notAllowed',
  'outreach.show': 'notFound',
  'outreach.correct': 'notFound',
  'outreach.withdraw': 'notFound',
  'samples.take': 'notFound',
  'samples.handOver': 'notFound',
  'samples.enterResult': 'notFound',
  'samples.list': 'notAllowed',
  'samples.show': 'notFound',
  // At a facility elsewhere it is a place in words.
  'emergencies.report': 'own',
  'emergencies.add': 'notFound',
  'emergencies.list': 'notAllowed',
  'emergencies.show': 'notFound',
  'emergencies.schools': 'notAllowed',
  'emergencies.school': 'notFound',
  'emergencies.countCases': 'notFound',
  'emergencies.clusters': 'notAllowed',
  'emergencies.ruleOutCluster': 'notFound',
  'backlogs.tell': 'own',
  'backlogs.list': 'notAllowed',
  'informationReports.submit': 'notAllowed',
  'informationReports.export': 'notAllowed',
  'informationReports.list': 'notAllowed',
  'informationReports.show': 'notFound',
  'informationReports.verify': 'notFound',
  'informationReports.settle': 'notFound',
  'informants.open': 'notFound',
  'informants.show': 'notFound',
  'tipOffs.offices': 'own',
  'tipOffs.ownPhone': 'own',
  'tipOffs.submit': 'own',
  'tipOffs.follow': 'own',
  'tipOffs.write': 'own',
  'tipOffs.rate': 'own',
  'tipOffs.askAgain': 'own',
  'tipOffs.enter': 'notAllowed',
  'tipOffs.export': 'notAllowed',
  'tipOffs.list': 'notAllowed',
  'tipOffs.show': 'notFound',
  'tipOffs.verify': 'notFound',
  'tipOffs.settle': 'notFound',
  'tipOffs.due': 'own',
  'tipOffs.whole': 'notFound',
  'tipOffs.alike': 'notFound',
  'tipOffs.verifiers': 'notFound',
  'tipOffs.accept': 'notFound',
  'tipOffs.decline': 'notFound',
  'tipOffs.release': 'notFound',
  'tipOffs.pass': 'notFound',
  'tipOffs.takeBack': 'notFound',
  'tipOffs.makeClue': 'notFound',
  'tipOffs.answer': 'notFound',
  'tipOffs.message': 'notFound',
  'tipOffs.blurPhoto': 'notFound',
  'tipOffs.openOriginal': 'notFound',
  'tipOffs.original': 'notFound',
  'tipOffs.join': 'notFound',
  'tipOffs.unjoin': 'notFound',
  'counties.openCounts': 'own',
  'facilities.public': 'own',
  'advice.own': 'own',
  'releases.list': 'own',
  'releases.show': 'notFound',
  'releases.publish': 'notFound',
  'releases.withdraw': 'notFound',
  'rewards.apply': 'own',
  'rewards.list': 'own',
  'rewards.show': 'notFound',
  'rewards.grant': 'notFound',
  'rewards.decline': 'notFound',
  'rewards.find': 'notFound',
  'rewards.pay': 'notFound',
  'rewards.export': 'own',
  'deliveries.list': 'own',
  'deliveries.open': 'own',
  'deliveries.unread': 'own',
  'deliveries.noteSwitch': 'own',
  'deliveries.reachability': 'notFound',
}

function expected(name: Name, role: StaffRole, where: Where): string {
  const action: Action = useCases[name].action
  if (action === 'informant') return 'ok'
  if (where === 'suspended') return 'suspended'
  if (name === 'session.signIn') return where === 'nobody' ? 'ok' : 'alreadySignedIn'
  if (ofOperators.includes(name) && where !== 'nobody' && mayDo(role, 'advice.give'))
    return 'notAllowed'
  if (needsNoSignIn(action)) return 'ok'
  if (where === 'nobody') return 'notSignedIn'
  if (!mayDo(role, action)) return 'notAllowed'
  const rule = outside[name]
  if (rule === 'ownCounty') return where === 'another county' ? 'notFound' : 'ok'
  return where === 'here' || rule === 'own' ? 'ok' : rule
}

/** Whoever gives an advice never answers it in the operator’s place. */
const ofOperators: Name[] = ['advice.confirmReceipt', 'advice.reportRectified']

/** The use cases whose answer shows what people wrote in the place. */
const telling: Name[] = [
  'people.list',
  'backlogs.list',
  'facilities.list',
  'facilities.due',
  'facilities.near',
  'facilities.show',
  'facilities.history',
  'facilities.alike',
  'facilities.expiring',
  'facilities.changes',
  'facilities.showChange',
  'authorityNotices.list',
  'authorityNotices.show',
  'patrols.show',
  'advice.due',
  'advice.list',
  'advice.show',
  'reinspections.show',
  'visits.list',
  'visits.show',
  'assistances.list',
  'assistances.ofClue',
  'assistances.show',
  'assistances.assistants',
  'clues.list',
  'clues.show',
  'cases.list',
  'cases.show',
  'emergencies.list',
  'emergencies.show',
  'emergencies.clusters',
  'outreach.list',
  'outreach.show',
  'imports.list',
  'imports.show',
  'imports.rows',
  'samples.list',
  'samples.show',
  'informationReports.show',
  'tipOffs.list',
  'tipOffs.show',
  'tipOffs.due',
  'tipOffs.whole',
]

/** Who has the code sees what is behind it; what is public everybody sees. */
const byCode: Name[] = [
  ...(['session.signIn', 'advice.open', 'tipOffs.follow'] as const),
  ...(['facilities.public', 'releases.list'] as const),
]

/** Which markers somebody there may see. */
const markerOf: Partial<Record<Where, RegExp>> = {
  here: /[甲乙]/,
  'another township': /乙/,
  'another county': /丙/,
}

const aStranger = () => ({ openid: `o-${anId()}` })

/** Nobody has no role. */
const isSomebody = (role: StaffRole, where: Where) => where !== 'nobody' || role === staffRoles[0]

const everybody = staffRoles.flatMap((role) =>
  wheres.filter((where) => isSomebody(role, where)).map((where) => ({ role, where })),
)

describe('what each may do, by role and place', () => {
  let cloud: TestCloud
  let shared: Place

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    shared = putPlace(cloud, aPlace({ now: AT }), AT)
    putPlace(cloud, aPlace({ now: AT, area: OTHER_TOWNSHIP, marker: '1暗号乙' }), AT)
    putPlace(
      cloud,
      aPlace({ now: AT, area: `${OTHER_COUNTY.slice(0, 6)}101000`, marker: '1暗号丙' }),
      AT,
    )
  })
  afterAll(() => cloud.stop())

  function person(role: StaffRole, where: Where): Person | undefined {
    if (where === 'nobody') return undefined
    const area = areaOf[where]
    const made = aPerson(role, {
      ...(area && { area }),
      ...(where === 'suspended' && { status: 'suspended' }),
    })
    cloud.put('people', made)
    return made
  }

  /** Nothing was done there yet. */
  let untouched: Place | undefined

  /** A command that is obeyed changes what it is about: the next is about another place. */
  async function ask(name: Name, role: StaffRole, where: Where) {
    untouched ??= putPlace(cloud, aPlace({ now: AT }), AT)
    const isCommand = useCases[name].kind === 'command'
    const place = isCommand ? untouched : shared
    const actor = person(role, where)
    const input = inputs[name]({ cloud, place, actor, at: AT })
    const answer = await cloud.as(actor ?? aStranger()).send({ name, input })
    if (isCommand && answer.ok) untouched = undefined
    return { told: answer.ok ? 'ok' : answer.problem.code, words: JSON.stringify(answer) }
  }

  it('is tested for every use case there is', () => {
    expect(Object.keys(inputs).sort()).toEqual(Object.keys(useCases).sort())
    expect(Object.keys(outside).sort()).toEqual(Object.keys(useCases).sort())
  })

  it.each(names)(
    '%s answers each role in each place rightly, and tells nothing outside',
    async (name) => {
      const found: Record<string, string> = {}
      const wanted: Record<string, string> = {}
      const leaks: string[] = []
      for (const { role, where } of everybody) {
        const { told, words } = await ask(name, role, where)
        found[`${role}, ${where}`] = told
        wanted[`${role}, ${where}`] = expected(name, role, where)
        if (where !== 'here' && !byCode.includes(name) && words.includes(shared.marker))
          leaks.push(`${role}, ${where}: ${words}`)
        if (told === 'ok' && where === 'here' && telling.includes(name))
          expect(words).toContain(shared.marker)
      }
      expect(found).toEqual(wanted)
      expect(leaks).toEqual([])
    },
  )

  it.each([
    'people.list',
    'backlogs.list',
    'facilities.list',
    'facilities.due',
    'clues.list',
  ] as const)('%s without an area shows only one’s own', async (name) => {
    for (const { role, where } of everybody) {
      const answer = await cloud.as(person(role, where) ?? aStranger()).send({ name, input: {} })
      const words = JSON.stringify(answer)
      const markers = words.match(/暗号./g) ?? []
      const allowed = markerOf[where] ?? /无/
      expect(markers.filter((marker) => !allowed.test(marker))).toEqual([])
    }
  })

  it('refuses to open somebody else’s message, even next door', async () => {
    const [one, other] = [person('coordinator', 'here'), person('coordinator', 'here')]
    const delivery = aDelivery(one as Person, { at: AT })
    cloud.put('deliveries', delivery)
    const answer = await cloud
      .as(other as Person)
      .call('deliveries.open', { deliveryId: delivery._id })
    expect(answer).toMatchObject({ problem: { code: 'notFound' } })
    expect(cloud.all('deliveries').find(({ _id }) => _id === delivery._id)?.status).toBe('unread')
  })

  it('refuses to enter, invite, unbind, suspend or restore somebody above or beside oneself', async () => {
    const lead = person('centreLead', 'here') as Person
    const above = aPerson('dispatcher', { area: lead.area })
    const gone = aPerson('centreLead', { area: lead.area, status: 'suspended' })
    cloud.put('people', above, gone)
    const about = (personId: string) => ({ requestId: anId(), personId })
    const told = async (name: Name, input: object) => {
      const answer = await cloud.as(lead).send({ name, input })
      return answer.ok ? 'ok' : answer.problem.code
    }
    expect(await told('people.suspend', about(above._id))).toBe('notAllowed')
    expect(await told('people.suspend', about(lead._id))).toBe('notAllowed')
    expect(await told('people.unbind', about(above._id))).toBe('notAllowed')
    expect(await told('people.unbind', about(lead._id))).toBe('notAllowed')
    expect(await told('people.restore', about(gone._id))).toBe('notAllowed')
    const code = { invitationCode: 'abcde12345' }
    expect(await told('people.invite', { ...about(above._id), ...code })).toBe('notAllowed')
    const { _id, name, phone, role, area, specialties } = aPerson('officer', { area: lead.area })
    const entry = { _id, name, phone, role, area, specialties }
    expect(await told('people.enter', entry)).toBe('notAllowed')
  })
})
