// What a patrol found, as papers show it.

import type { JudgedChecklist, JudgedItem, JudgedReading } from '@domain/checklists/answers'
import { spokenBasis } from '@domain/checklists/basis'
import { lawNames } from '@domain/checklists/laws'
import { resultNames } from '@domain/checklists/result'
import { spokenFailure, spokenLimit } from '@domain/checklists/spoken-item'
import { measures, pointNames, residueNames } from '@domain/checklists/water-limits'
import type { Facility } from '@domain/facilities/facility'
import { kinds } from '@domain/facilities/kinds'
import { spokenTrait } from '@domain/facilities/spoken-traits'
import { traitNames, type TraitName } from '@domain/facilities/traits'
import { spokenArea, type AreaNames, writtenAddress } from '@domain/kernel/areas'
import { spokenDistance } from '@domain/kernel/geo'
import { writtenInstant } from '@domain/kernel/time'
import { differenceNames, patrolEndNames, type Patrol } from '@domain/patrols/patrol'
import { spokenSpecialty, type OwnSpecialty } from '@domain/people/specialties'
import type { PhotoContent } from '../kernel/photo-contents'
import type { Block } from './paper'
import { photoTable, spokenPhoto } from './photos'
import { heading, paragraphs } from './pieces'
import { facts, table, type Fact } from './table'

export interface PatrolOnPaper {
  patrol: Patrol
  /** As it is registered now; its name is the patrol's own. */
  facility: Facility | undefined
  areaNames: AreaNames
  specialties: readonly OwnSpecialty[]
  photos: readonly PhotoContent[]
}

export const patrolBlocks = (of: PatrolOnPaper): Block[] => [
  facts(visitFacts(of)),
  ...of.patrol.checklists.flatMap(checklistBlocks),
  ...readingBlocks(of.patrol),
  ...differenceBlocks(of.patrol),
  ...failureBlocks(of.patrol),
  ...titled('整体情况', of.patrol.note ? paragraphs(of.patrol.note, { indent: true }) : []),
  ...photoBlocks(of),
]

const titled = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [heading(title), ...blocks]

function visitFacts({ patrol, facility, areaNames, specialties }: PatrolOnPaper): Fact[] {
  const place = spokenArea(patrol.area, areaNames)
  return [
    { label: '巡查对象', words: patrol.facilityName, wide: true },
    { label: '地　　址', words: writtenAddress(place, facility?.address), wide: true },
    { label: '类　　别', words: facility ? kinds[facility.kind].name : '' },
    { label: '负 责 人', words: facility?.operatorName ?? '' },
    {
      label: '专　　业',
      words: patrol.specialties.map((each) => spokenSpecialty(each, specialties)).join('、'),
      wide: true,
    },
    { label: '巡查人员', words: patrol.patrolledByName },
    { label: '同行人员', words: patrol.companion ?? '' },
    { label: '巡查时间', words: timesOf(patrol), wide: true },
    { label: '巡查位置', words: positionOf(patrol), wide: true },
    { label: '现场情况', words: patrolEndNames[patrol.end], wide: true },
  ]
}

function timesOf({ startedAt, endedAt, clockCorrection, timeDoubtful }: Patrol): string {
  const times = `${writtenInstant(startedAt)} 至 ${writtenInstant(endedAt)}`
  if (timeDoubtful) return `${times}（手机时间改动过，以提交时间为准）`
  return clockCorrection === undefined ? times : `${times}（手机时间不准，已按服务器时间更正）`
}

function positionOf({ fix, fixMissing, distance }: Patrol): string {
  if (!fix) return `没有定位：${fixMissing ?? '原因不详'}`
  const { longitude, latitude, accuracy } = fix
  const where = `东经 ${longitude.toFixed(5)}，北纬 ${latitude.toFixed(5)}，误差约 ${Math.round(accuracy)} 米`
  return distance === undefined ? where : `${where}，离登记位置 ${spokenDistance(distance)}`
}

function checklistBlocks({ name, version, items }: JudgedChecklist): Block[] {
  const columns = [
    { title: '序号', width: 6 },
    { title: '巡查内容', width: 38 },
    { title: '结果', width: 11 },
    { title: '情况说明', width: 23 },
    { title: '依据', width: 22 },
  ]
  return titled(`检查表：${name}（版本 ${version}）`, [
    table(
      columns,
      items.map((item, place) => [
        String(place + 1),
        item.question,
        resultNames[item.result],
        item.note ?? '',
        basisOf(item),
      ]),
    ),
  ])
}

const basisOf = ({ clause, law }: JudgedItem): string =>
  [spokenBasis(clause), law && lawNames[law]].filter(Boolean).join('\n')

function readingBlocks({ checklists }: Patrol): Block[] {
  const rows = checklists.flatMap(({ items }) =>
    items.flatMap((item) => item.readings.map((reading) => readingRow(item, reading))),
  )
  const columns = [
    { title: '检测项目', width: 32 },
    { title: '采样点', width: 14 },
    { title: '读数', width: 14 },
    { title: '限值', width: 26 },
    { title: '结果', width: 14 },
  ]
  return titled('现场检测', rows.length === 0 ? [] : [table(columns, rows)])
}

function readingRow({ question }: JudgedItem, reading: JudgedReading): string[] {
  const { measure, disinfectant, point, raw, unit, limit, verdict } = reading
  const measured = measure ? measures[measure].name : question
  return [
    disinfectant ? `${measured}（${residueNames[disinfectant]}）` : measured,
    point ? pointNames[point] : '',
    unit ? `${raw} ${unit}` : raw,
    `${spokenLimit(limit, unit)}\n${spokenBasis(limit.clause)}`,
    resultNames[verdict],
  ]
}

function differenceBlocks({ differences, found = {} }: Patrol): Block[] {
  const names = (Object.keys(traitNames) as TraitName[]).filter((each) => found[each] !== undefined)
  const rows = [
    ...differences.map(({ what, words }) => [differenceNames[what], words]),
    ...names.map((each) => {
      const { name, said } = spokenTrait(each, found[each])
      return [name, said]
    }),
  ]
  const columns = [
    { title: '项目', width: 25 },
    { title: '现场情况', width: 75 },
  ]
  return titled('与登记不符或现场核实的情况', rows.length === 0 ? [] : [table(columns, rows)])
}

function failureBlocks({ checklists, end }: Patrol): Block[] {
  const failed = checklists
    .flatMap(({ items }) => items)
    .filter(({ result }) => result === 'fail')
    .map((item) => [item.matterName, item.question, spokenFailure(item)])
  if (failed.length === 0)
    return end === 'done'
      ? titled('发现的疑似问题', paragraphs('本次巡查没有发现问题。', { indent: true }))
      : []
  const columns = [
    { title: '疑似问题', width: 24 },
    { title: '巡查内容', width: 38 },
    { title: '情况说明', width: 38 },
  ]
  return titled('发现的疑似问题', [table(columns, failed)])
}

function photoBlocks({ patrol, photos }: PatrolOnPaper): Block[] {
  const shown = photos.map((each, place) => ({
    content: each.content,
    words: `照片 ${place + 1}：${whatItShows(patrol, each.photo.fileId)}\n${spokenPhoto(each)}`,
  }))
  return titled(`照片（${photos.length} 张）`, shown.length === 0 ? [] : [photoTable(shown)])
}

/** What a photo was taken for. */
function whatItShows({ checklists, differences }: Patrol, fileId: string): string {
  const has = ({ photos }: { photos: readonly { fileId: string }[] }) =>
    photos.some((each) => each.fileId === fileId)
  const items = checklists.flatMap((each) => each.items)
  const item = items.find((each) => has(each) || each.readings.some(has))
  if (item) return item.question
  const difference = differences.find(has)
  return difference ? differenceNames[difference.what] : '整体情况'
}
