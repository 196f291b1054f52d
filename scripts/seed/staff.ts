// The forty people of the demo county: what each is entered as, and under which WeChat identity each is found in the preview.

import type { Area } from '@domain/kernel/areas'
import { roleNames, type staffRoles } from '@domain/people/roles'
import { spokenSpecialty, type Specialty } from '@domain/people/specialties'
import { county, type Township } from './ground'
import { phoneNumber, staffNames } from './names'

type StaffRole = keyof typeof staffNames & (typeof staffRoles)[number]

/** A person before an id and a day are given. */
export interface Member {
  /** Of the WeChat that is bound, or was until it was signed out. */
  openid: string
  name: string
  phone: string
  role: StaffRole
  area: Area
  specialties: Specialty[]
  /** Where this person works, as people say it. */
  post: string
  /** Signed out lately, so that signing in can be tried. */
  signedOut: boolean
}

const officers: Specialty[][] = [
  ['drinkingWater'],
  ['drinkingWater'],
  ['illegalPractice'],
  ['illegalPractice'],
  ['schoolHealth', 'maternalChildHealth'],
  ['occupationalHealth', 'publicPlace'],
]

/** The sixth coordinator has changed phones. */
const SIGNED_OUT = 'demo-coordinator-06'

export function staff(townships: readonly Township[]): Member[] {
  const rural = townships.filter(({ urban }) => !urban)
  const centreOf = (township: Township | undefined) => ({
    area: township?.area ?? county.area,
    post: township?.name ?? county.name,
  })
  const posts: Record<StaffRole, (index: number) => Pick<Member, 'area' | 'post'>> = {
    coordinator: (index) => centreOf(townships[Math.floor(index / 2)]),
    centreLead: (index) => centreOf(townships[index * 2]),
    officer: (index) => ({ area: county.area, post: specialtiesIn(officers[index] ?? []) }),
    dispatcher: () => ({ area: county.area, post: '值班' }),
    commission: () => ({ area: county.area, post: county.name }),
    reporter: () => ({
      area: rural[0]?.villages[0]?.area ?? county.area,
      post: rural[0]?.villages[0]?.name ?? '',
    }),
  }
  return (Object.keys(posts) as StaffRole[])
    .flatMap((role) =>
      staffNames[role].map((name, index) => ({
        ...{ name, role, index },
        ...posts[role](index),
        specialties: role === 'officer' ? (officers[index] ?? []) : [],
      })),
    )
    .map(({ index, ...member }, serial) => {
      const openid = `demo-${member.role}-${String(index + 1).padStart(2, '0')}`
      return { ...member, openid, phone: phoneNumber(serial + 1), signedOut: openid === SIGNED_OUT }
    })
}

const specialtiesIn = (answered: readonly Specialty[]): string =>
  answered.map((each) => spokenSpecialty(each)).join('、')

/** How a person is called where one is chosen. */
export const labelOf = ({ name, post, phone, signedOut }: Member): string =>
  signedOut ? `${name} · ${post}（未登录，手机号 ${phone}）` : `${name} · ${post}`

export const groupOf = ({ role, signedOut }: Member): string =>
  signedOut ? '未登录' : roleNames[role]
