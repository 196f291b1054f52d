// Who may do what: the cloud refuses by this table and the mini-program hides buttons by it.
// A permission says which role; `covers` says where.

import { coversArea, type Area } from '../kernel/areas'
import type { Role } from './roles'

export const permissions = {
  'facility.read': [
    'coordinator',
    'centreLead',
    'officer',
    'dispatcher',
    'commission',
    'cityOffice',
  ],
  'patrol.submit': ['coordinator', 'centreLead'],
  'patrol.read': ['coordinator', 'centreLead', 'officer', 'dispatcher', 'commission', 'cityOffice'],
  'clue.read': ['coordinator', 'centreLead', 'officer', 'dispatcher', 'commission', 'cityOffice'],
  'clue.accept': ['officer', 'dispatcher'],
  'clue.close': ['officer', 'dispatcher'],
  'county.read': ['dispatcher', 'commission'],
  'county.route': ['dispatcher', 'commission'],
  'delivery.read': [
    'reporter',
    'coordinator',
    'centreLead',
    'officer',
    'dispatcher',
    'commission',
    'cityOffice',
  ],
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
