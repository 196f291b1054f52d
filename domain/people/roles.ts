// Who does what here, and what each is called.

import type { AreaLevel } from '../kernel/areas'
import { enum as oneOf } from '../kernel/z'

export const roleNames = {
  resident: '居民',
  operator: '相对人',
  reporter: '卫生监督信息员',
  coordinator: '卫生监督协管员',
  centreLead: '协管服务机构负责人',
  officer: '执法人员',
  dispatcher: '线索管理（值班）',
  commission: '卫生健康委',
  cityOffice: '市级执法总队',
} as const

export type Role = keyof typeof roleNames

/** The roles that a person is engaged for; a resident needs no sign-in and an operator proves a phone. */
export const staffRoles = [
  'reporter',
  'coordinator',
  'centreLead',
  'officer',
  'dispatcher',
  'commission',
  'cityOffice',
] as const

export const staffRole = oneOf(staffRoles)

/** How wide the area of each is: an agency may engage coordinators of its own, and a centre divide its township. */
export const areaLevels: Record<(typeof staffRoles)[number], readonly AreaLevel[]> = {
  reporter: ['township', 'village'],
  coordinator: ['county', 'township', 'village'],
  centreLead: ['township'],
  officer: ['county', 'township'],
  dispatcher: ['county'],
  commission: ['county'],
  cityOffice: ['city'],
}
