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
  'patrol.submit': ['coordinator', 'centreLead'],
  'patrol.read': readers,
  'clue.read': readers,
  'clue.accept': ['officer', 'dispatcher'],
  'clue.close': ['officer', 'dispatcher'],
  'county.read': ['dispatcher', 'commission'],
  'county.route': ['dispatcher', 'commission'],
  'rules.read': readers,
  'rules.set': ['dispatcher', 'commission'],
  'delivery.read': staffRoles,
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
