// Who may do what: the cloud refuses by this table and the mini-program hides buttons by it.
// A permission says which role; `covers` says where.

import { coversArea, type Area } from '../kernel/areas'
import { staffRoles, type Role } from './roles'

/** Everybody whose work is patrols and what they find. */
const readers = [
  'coordinator',
  'centreLead',
  'officer',
  'dispatcher',
  'commission',
  'cityOffice',
] as const

export const permissions = {
  'facility.read': readers,
  'facility.import': ['centreLead', 'dispatcher', 'commission'],
  /** Those who go there keep a copy on their phone. */
  'facility.pack': ['coordinator', 'centreLead'],
  'facility.register': ['coordinator', 'centreLead'],
  'facility.change': ['coordinator', 'centreLead'],
  'change.read': readers,
  'change.decide': ['officer', 'dispatcher'],
  'authorityNotice.read': ['centreLead', 'officer', 'dispatcher', 'commission'],
  'authorityNotice.send': ['centreLead', 'officer', 'dispatcher'],
  'patrol.submit': ['coordinator', 'centreLead'],
  'patrol.read': readers,
  'clue.read': readers,
  'clue.accept': ['officer', 'dispatcher'],
  'clue.close': ['officer', 'dispatcher'],
  /** Whatever else an agency decides of a clue. */
  'clue.triage': ['officer', 'dispatcher'],
  /** More of what was reported, to whoever asked for it. */
  'clue.answer': ['coordinator', 'centreLead'],
  'case.read': ['officer', 'dispatcher', 'commission', 'cityOffice'],
  'case.handle': ['officer', 'dispatcher'],
  'letter.read': ['officer', 'dispatcher', 'commission'],
  /** It is the commission that writes to other departments. */
  'letter.send': ['commission'],
  'emergency.report': ['coordinator', 'centreLead'],
  'emergency.read': readers,
  'caseCount.enter': ['reporter', 'coordinator', 'centreLead'],
  'contact.read': staffRoles,
  'advice.give': ['coordinator', 'centreLead'],
  'advice.read': readers,
  'visit.order': ['officer', 'dispatcher'],
  'assistance.ask': ['officer', 'dispatcher'],
  'assistance.give': ['coordinator', 'centreLead'],
  'assistance.read': readers,
  /** Of one's own clues: there is no permission to read another's. */
  'share.own': ['coordinator', 'centreLead'],
  'share.ofCentres': ['dispatcher', 'commission'],
  'informationReport.submit': ['reporter', 'coordinator', 'centreLead'],
  'informationReport.read': ['reporter', ...readers],
  'informationReport.handle': ['coordinator', 'centreLead'],
  'tipOff.enter': ['coordinator', 'centreLead'],
  'tipOff.read': readers,
  'tipOff.handle': ['coordinator', 'centreLead'],
  /** What becomes of what residents sent. */
  'tipOff.decide': ['officer', 'dispatcher'],
  /** Who told: with a reason, each look in the trail. */
  'informant.open': ['officer', 'dispatcher'],
  'reward.read': ['officer', 'dispatcher', 'commission'],
  'reward.decide': ['officer', 'dispatcher'],
  /** At the counter, of what a colleague granted. */
  'reward.pay': ['officer', 'dispatcher'],
  'wordRegister.export': ['coordinator', 'centreLead', 'officer', 'dispatcher', 'commission'],
  'county.read': ['dispatcher', 'commission'],
  'county.route': ['dispatcher', 'commission'],
  /** One’s own; anybody’s for whoever sets the routes. */
  'absence.set': ['officer', 'dispatcher', 'commission'],
  'duty.read': ['officer', 'dispatcher', 'commission'],
  'duty.handOver': ['officer', 'dispatcher'],
  'rules.read': readers,
  'rules.set': ['dispatcher', 'commission'],
  'outreach.record': ['reporter', 'coordinator', 'centreLead'],
  'outreach.read': ['reporter', ...readers],
  /** Reading them is for anybody. */
  'article.write': ['officer', 'dispatcher', 'commission', 'cityOffice'],
  /** What anybody reads on the public page of a facility. */
  'result.release': ['officer', 'dispatcher'],
  'sample.take': ['coordinator', 'centreLead'],
  'sample.read': readers,
  'sample.enterResult': ['officer', 'dispatcher'],
  'month.read': ['reporter', 'coordinator', 'centreLead'],
  /** Who did what with a record, and whether anybody altered it in secret. */
  'trail.read': ['officer', 'dispatcher', 'commission'],
  'evidence.make': ['officer', 'dispatcher'],
  'delivery.read': staffRoles,
  'backlog.tell': ['reporter', 'coordinator', 'centreLead'],
  'backlog.read': ['centreLead', 'dispatcher', 'commission'],
  'colleague.read': ['coordinator', 'centreLead'],
  'person.read': ['centreLead', 'dispatcher', 'commission', 'cityOffice'],
  'person.enter': ['centreLead', 'dispatcher', 'commission'],
  'person.suspend': ['centreLead', 'dispatcher', 'commission'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof permissions

export const mayDo = (role: Role, permission: Permission): boolean =>
  (permissions[permission] as readonly Role[]).includes(role)

/** Whether something in `where.area` is this person's business by place. */
export const covers = (actor: { area: Area }, where: { area: Area }): boolean =>
  coversArea(actor.area, where.area)

/** Whom each role may enter and suspend: nobody makes a person above themselves. */
const entered: Partial<Record<Role, readonly Role[]>> = {
  centreLead: ['reporter', 'coordinator'],
  dispatcher: ['officer', 'coordinator', 'centreLead', 'reporter'],
  commission: ['officer', 'dispatcher', 'coordinator', 'centreLead', 'reporter'],
}

export const mayEnter = (role: Role, newRole: Role): boolean =>
  entered[role]?.includes(newRole) ?? false
