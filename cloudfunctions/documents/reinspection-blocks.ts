// What was asked, and what was found when it was looked at again, as papers show it.

import type { Advice } from '@domain/advice/advice'
import type { Reinspection } from '@domain/advice/reinspection'
import type { JudgedItem } from '@domain/checklists/answers'
import { visitEndNames } from '@domain/advice/words'
import { spokenFailure, spokenReading } from '@domain/checklists/spoken-item'
import { spokenArea, type AreaNames, writtenAddress } from '@domain/kernel/areas'
import { TIME_IS_DOUBTFUL } from '@domain/kernel/phone-clock'
import { spokenDay, writtenInstant } from '@domain/kernel/time'
import type { PhotoContent } from '../kernel/photo-contents'
import type { Block } from './paper'
import { photoTable, spokenPhoto } from './photos'
import { heading, paragraphs } from './pieces'
import { facts, table } from './table'

export interface ReinspectionOnPaper {
  reinspection: Reinspection
  advice: Advice
  areaNames: AreaNames
  photos: readonly PhotoContent[]
}

const COLUMNS = [
  { title: '序号', width: 7 },
  { title: '问题和建议', width: 41 },
  { title: '复查结果', width: 14 },
  { title: '复查情况', width: 38 },
]

export const reinspectionBlocks = (of: ReinspectionOnPaper): Block[] => [
  facts(visitFacts(of)),
  ...itemBlocks(of),
  ...titled(
    '其他情况',
    of.reinspection.note ? paragraphs(of.reinspection.note, { indent: true }) : [],
  ),
  ...photoBlocks(of.photos),
]

const titled = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [heading(title), ...blocks]

function visitFacts({ reinspection, advice, areaNames }: ReinspectionOnPaper) {
  const place = spokenArea(advice.area, areaNames)
  return [
    { label: '单　　位', words: reinspection.facilityName, wide: true },
    { label: '地　　址', words: writtenAddress(place, advice.address), wide: true },
    { label: '建议日期', words: spokenDay(advice.rectifyOn) },
    { label: '复查时间', words: timeOf(reinspection) },
    { label: '复查人员', words: reinspection.reinspectedByName },
    { label: '同行人员', words: reinspection.companion ?? '' },
    { label: '现场情况', words: visitEndNames[reinspection.end], wide: true },
  ]
}

const timeOf = ({ endedAt, timeDoubtful }: Reinspection): string =>
  `${writtenInstant(endedAt)}${timeDoubtful ? `（${TIME_IS_DOUBTFUL}）` : ''}`

const resultOf = ({ result, kind }: JudgedItem): string => {
  if (result === 'fail') return '未整改'
  if (result === 'pass') return '已整改'
  return kind === 'check' ? '不再适用' : '没有测'
}

const foundNow = (item: JudgedItem): string =>
  item.result === 'fail'
    ? spokenFailure(item)
    : [item.note ?? '', ...item.readings.map(spokenReading)].filter(Boolean).join('\n')

function itemBlocks({ reinspection, advice }: ReinspectionOnPaper): Block[] {
  const rows = reinspection.checklists.flatMap(({ checklistId, items }) =>
    items.map((item) => {
      const asked = advice.items.find(
        (each) => each.checklistId === checklistId && each.itemId === item.itemId,
      )
      const before = asked ? `${asked.found}\n${asked.words}` : ''
      return [`${item.question}\n${before}`, resultOf(item), foundNow(item)]
    }),
  )
  if (rows.length === 0) return []
  return titled('复查的项目', [
    table(
      COLUMNS,
      rows.map((cells, place) => [String(place + 1), ...cells]),
    ),
  ])
}

function photoBlocks(photos: readonly PhotoContent[]): Block[] {
  const shown = photos.map((each, place) => ({
    content: each.content,
    words: `照片 ${place + 1}：${spokenPhoto(each)}`,
  }))
  return titled(`照片（${photos.length} 张）`, shown.length === 0 ? [] : [photoTable(shown)])
}
