// 宣传教育、咨询、指导记录表: one occasion, as the centre files it. Counties name the form and print no columns of it: its rows
// are ours (docs/decisions/0034).

import { spokenClause } from '@domain/guide/clause'
import { spokenArea, type AreaNames } from '@domain/kernel/areas'
import { spokenDay, writtenInstant } from '@domain/kernel/time'
import { clausesOf } from '@domain/outreach/basis'
import { audienceNames, intoNames, meansNames, outreachKindNames } from '@domain/outreach/kinds'
import type { Outreach } from '@domain/outreach/outreach'
import { spokenMaterials, spokenTimes } from '@domain/outreach/spoken'
import { spokenSpecialty, type OwnSpecialty } from '@domain/people/specialties'
import { recordCode } from '@domain/photos/record-code'
import { paper, type Block } from '../documents/paper'
import { photoTable, spokenPhoto } from '../documents/photos'
import { heading, paragraphs, signature } from '../documents/pieces'
import { facts, type Fact } from '../documents/table'
import type { PhotoContent } from '../kernel/photo-contents'

export interface OutreachOnPaper {
  outreach: Outreach
  areaNames: AreaNames
  specialties: readonly OwnSpecialty[]
  photos: readonly PhotoContent[]
}

export const outreachPaper = (of: OutreachOnPaper): Promise<Buffer> =>
  paper({
    title: '卫生监督协管宣传教育、咨询、指导记录表',
    under: `记录码：${recordCode(of.outreach._id)}`,
    blocks: [
      facts(factsOf(of)),
      ...titled('内容', of.outreach.words ? paragraphs(of.outreach.words, { indent: true }) : []),
      ...correctionBlocks(of.outreach),
      ...photoBlocks(of.photos),
      signature('记录人'),
      signature('机构负责人'),
    ],
  })

const titled = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [heading(title), ...blocks]

function factsOf({ outreach, areaNames, specialties }: OutreachOnPaper): Fact[] {
  const { kind, into, means, audiences, specialty, speaker = '', partner = '' } = outreach
  const place = [spokenArea(outreach.area, areaNames), outreach.placeName].join('　')
  return [
    { label: '主　　题', words: outreach.topic, wide: true },
    { label: '类　　别', words: outreachKindNames[kind] },
    { label: '普法五进', words: into ? intoNames[into] : '' },
    { label: '时　　间', words: `${spokenDay(outreach.on)} ${spokenTimes(outreach)}`, wide: true },
    { label: '地　　点', words: place, wide: true },
    { label: '所在单位', words: outreach.facilityName ?? '', wide: true },
    { label: '专　　业', words: specialty ? spokenSpecialty(specialty, specialties) : '综合' },
    { label: '形　　式', words: means.map((each) => meansNames[each]).join('、') },
    { label: '对　　象', words: audiences.map((each) => audienceNames[each]).join('、') },
    { label: '人　　数', words: `${outreach.peopleCount} 人` },
    { label: '发放资料', words: spokenMaterials(outreach.materials), wide: true },
    { label: '主 讲 人', words: speaker },
    { label: '协助单位', words: partner },
    { label: '依　　据', words: clausesOf(outreach).map(spokenClause).join('、'), wide: true },
    { label: '记 录 人', words: outreach.recordedByName },
    { label: '记录时间', words: writtenInstant(outreach.recordedAt) },
    ...(outreach.status === 'withdrawn'
      ? [{ label: '作　　废', words: outreach.withdrawnFor ?? '', wide: true }]
      : []),
  ]
}

const correctionBlocks = ({ corrections }: Outreach): Block[] =>
  titled(
    '更正',
    corrections.flatMap(({ at, byName, reason }) =>
      paragraphs(`${writtenInstant(at)}　${byName}：${reason}`),
    ),
  )

function photoBlocks(photos: readonly PhotoContent[]): Block[] {
  const shown = photos.map((each, place) => ({
    content: each.content,
    words: `照片 ${place + 1}：${spokenPhoto(each)}`,
  }))
  return titled(`照片（${photos.length} 张）`, shown.length === 0 ? [] : [photoTable(shown)])
}
