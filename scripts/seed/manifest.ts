// Whom the preview can be in the demo county and where it can stand. It is kept beside the data that it belongs to.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { coversArea } from '@domain/kernel/areas'
import type { DemoPerson, DemoPlace, Manifest } from '../../local-cloud/preview/manifest'
import { county, ground, type Township } from './ground'
import { groupOf, labelOf, staff, type Member } from './staff'

const resident: DemoPerson = {
  openid: 'demo-resident',
  label: '赶场的居民',
  group: '居民（不登录）',
}

/** The day does not matter to it. */
export function manifestFor({ seed }: { seed: number }): Manifest {
  const townships = ground(seed)
  const rural = townships.filter(({ urban }) => !urban)
  const urban = townships.filter(({ urban }) => urban)
  const members = staff(townships)
  return {
    title: `${county.name}（虚构）`,
    people: [...ruralFirst(members, rural).map((each) => personOf(each, townships)), resident],
    places: [...rural, ...urban].flatMap(placesIn),
    timers: {
      timer: '例行处理：转交线索、补发提醒、封存照片',
      export: '继续做证据包',
    },
  }
}

/** Coordinators of villages have the widest work, so the list begins with them. */
function ruralFirst(members: readonly Member[], rural: readonly Township[]): Member[] {
  const inVillages = ({ area, role, signedOut }: Member) =>
    role === 'coordinator' && !signedOut && rural.some((each) => each.area === area)
  const signedIn = members.filter((each) => !inVillages(each) && !each.signedOut)
  return [
    ...members.filter(inVillages),
    ...signedIn,
    ...members.filter(({ signedOut }) => signedOut),
  ]
}

function personOf(member: Member, townships: readonly Township[]): DemoPerson {
  const { openid, phone } = member
  const workplace = workplaceOf(member, townships)
  return {
    openid,
    label: labelOf(member),
    group: groupOf(member),
    phone,
    ...(workplace && { place: workplace.name }),
  }
}

/** Whoever works for the county works at its seat. */
const workplaceOf = ({ area }: Member, townships: readonly Township[]): Township | undefined =>
  townships.find((each) => coversArea(each.area, area)) ?? townships[0]

/** A township's seat and one of its villages. */
const placesIn = ({ name, place, villages }: Township): DemoPlace[] =>
  [
    { name, place },
    ...villages.slice(1, 2).map((each) => ({ ...each, name: name + each.name })),
  ].map((each) => ({ label: each.name, ...each.place, accuracy: 20 }))

const pathIn = (dataDir: string) => join(dataDir, 'manifest.json')

export function keepManifest(dataDir: string, manifest: Manifest): void {
  writeFileSync(pathIn(dataDir), `${JSON.stringify(manifest, null, 2)}\n`)
}

/** Undefined where the folder has not been seeded. */
export function keptManifest(dataDir: string): Manifest | undefined {
  const path = pathIn(dataDir)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Manifest) : undefined
}
