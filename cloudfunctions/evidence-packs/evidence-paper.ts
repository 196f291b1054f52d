// 案卷材料: what is known of a clue or a case, in the order of time and then record by record, with its pictures.

import { visitEndNames } from '@domain/advice/words'
import { seenNames, visitKindNames, type OrderedVisit } from '@domain/advice/ordered-visit'
import type { Assistance } from '@domain/assistance/assistance'
import { assistanceKindNames } from '@domain/assistance/kinds'
import { assistanceStatusNames } from '@domain/assistance/status'
import { caseOutcomeName, spokenMatters, spokenNumber } from '@domain/cases/enforcement-case'
import { spokenPenalties } from '@domain/cases/penalties'
import { caseStatusNames } from '@domain/cases/status'
import { spokenMatter, type Clue } from '@domain/clues/clue'
import { spokenOutcome } from '@domain/clues/spoken-outcome'
import { clueStatusNames } from '@domain/clues/status'
import type { AnyWord } from '@domain/clues/received-word'
import { kindOf } from '@domain/emergencies/kinds'
import type { Emergency } from '@domain/emergencies/emergency'
import type { Gathered } from '@domain/evidence-packs/gathered'
import {
  photoName,
  soundnessNames,
  type FoundPhoto,
  type PackedPhoto,
  type Soundness,
} from '@domain/evidence-packs/photos'
import { storyOf } from '@domain/evidence-packs/story'
import { spokenArea, type AreaNames, writtenAddress } from '@domain/kernel/areas'
import { spokenDay, writtenInstant, type Instant } from '@domain/kernel/time'
import type { OwnSpecialty } from '@domain/people/specialties'
import { spokenSource, type PhotoRef, type SealState } from '@domain/photos/photo'
import { adviceBlocks } from '../documents/advice-blocks'
import { paper, type Block } from '../documents/paper'
import { patrolBlocks } from '../documents/patrol-blocks'
import { photoTable, spokenPhoto } from '../documents/photos'
import { heading, paragraphs } from '../documents/pieces'
import { reinspectionBlocks } from '../documents/reinspection-blocks'
import { facts, table } from '../documents/table'
import type { PhotoContent } from '../kernel/photo-contents'

export interface EvidenceOnPaper {
  gathered: Gathered
  madeWords: string
  areaNames: AreaNames
  specialties: readonly OwnSpecialty[]
  photos: readonly PackedPhoto[]
  found: ReadonlyMap<number, FoundPhoto>
  contents: ReadonlyMap<number, Buffer>
  trailWords: readonly string[]
}

const SUSPECTED =
  '本材料由系统按原始记录生成。协管员的记录是日常观察，所记问题在执法机构认定以前均为疑似。举报人的身份是封存的，不在本材料中。'

export const evidencePaper = (of: EvidenceOnPaper): Promise<Buffer> =>
  paper({
    title: '案卷材料',
    under: of.madeWords,
    blocks: [
      ...caseBlocks(of),
      ...of.gathered.clues.flatMap((each) => clueBlocks(each, of)),
      ...storyBlocks(of.gathered),
      ...recordBlocks(of),
      ...photoListBlocks(of),
      heading('留痕核对'),
      ...of.trailWords.flatMap((each) => paragraphs(each, { small: true })),
      ...paragraphs(SUSPECTED, { small: true, indent: true }),
    ],
  })

function caseBlocks({ gathered: { enforcementCase: found } }: EvidenceOnPaper): Block[] {
  if (!found) return []
  const { outcome, penalties = [], fineFen, words = '' } = found
  return [
    heading('案件'),
    facts([
      { label: '案件编号', words: spokenNumber(found) },
      { label: '状　　态', words: caseStatusNames[found.status] },
      { label: '事　　项', words: spokenMatters(found), wide: true },
      { label: '办案人员', words: found.officers.map(({ name }) => name).join('、'), wide: true },
      { label: '立案日期', words: spokenDay(found.openedOn) },
      { label: '结案日期', words: found.closedOn ? spokenDay(found.closedOn) : '' },
      { label: '结　　果', words: outcome ? caseOutcomeName(outcome) : '还没有结案', wide: true },
      { label: '处　　罚', words: spokenPenalties(penalties, fineFen), wide: true },
      { label: '说　　明', words, wide: true },
    ]),
  ]
}

function clueBlocks(clue: Clue, of: EvidenceOnPaper): Block[] {
  const place = spokenArea(clue.area, of.areaNames)
  const rows = clue.findings.map(({ question, clause = '', words }, at) => [
    ...[String(at + 1), question, words, clause],
  ])
  return [
    heading('线索'),
    facts([
      { label: '事　　项', words: spokenMatter(clue), wide: true },
      { label: '单　　位', words: clue.facilityName, wide: true },
      { label: '地　　址', words: writtenAddress(place, clue.address), wide: true },
      { label: '上 报 人', words: clue.reportedByName },
      { label: '上报时间', words: writtenInstant(clue.reportedAt) },
      { label: '状　　态', words: clueStatusNames[clue.status] },
      { label: '受 理 人', words: clue.acceptedByName ?? '' },
      { label: '结　　果', words: spokenOutcome(clue) || '还没有认定', wide: true },
      { label: '说　　明', words: clue.words ?? '', wide: true },
    ]),
    table(
      [
        { title: '序号', width: 8 },
        { title: '检查内容', width: 36 },
        { title: '疑似问题', width: 34 },
        { title: '依据', width: 22 },
      ],
      rows,
    ),
  ]
}

function storyBlocks(gathered: Gathered): Block[] {
  const columns = [
    { title: '时间', width: 22 },
    { title: '谁', width: 16 },
    { title: '做了什么', width: 20 },
    { title: '说明', width: 42 },
  ]
  const rows = storyOf(gathered).map(({ at, who, what, words }) => [
    ...[writtenInstant(at), who, what, words],
  ])
  return [heading('经过'), table(columns, rows)]
}

function recordBlocks(of: EvidenceOnPaper): Block[] {
  const { gathered, areaNames, specialties } = of
  const photosOf = (recordId: string) => of.photos.filter((each) => each.recordId === recordId)
  const shown = (recordId: string) => photosOf(recordId).map((each) => contentOf(each, of))
  const { patrols, advice, reinspections } = gathered
  return [
    ...patrols.flatMap((patrol) => [
      heading('日常巡查记录'),
      ...patrolBlocks({
        ...{ patrol, facility: undefined, areaNames, specialties },
        photos: shown(patrol._id),
      }),
    ]),
    ...advice.flatMap((each) => [
      heading(`卫生检查意见书 ${each.spokenNumber}`),
      ...adviceBlocks({ advice: each, areaNames, photos: shown(each._id) }),
    ]),
    ...reinspections.flatMap((reinspection) => {
      const asked = advice.find(({ _id }) => _id === reinspection.adviceId)
      const photos = shown(reinspection._id)
      return asked
        ? [
            heading('整改情况复查记录'),
            ...reinspectionBlocks({ reinspection, advice: asked, areaNames, photos }),
          ]
        : []
    }),
    ...gathered.visits.flatMap((each) => visitBlocks(each, shown(each._id))),
    ...gathered.assistances.flatMap((each) => assistanceBlocks(each, shown(each._id))),
    ...gathered.emergencies.flatMap((each) => emergencyBlocks(each, shown(each._id))),
    ...gathered.informationReports.flatMap((each) => wordBlocks('信息报告', each, shown(each._id))),
    ...gathered.tipOffs.flatMap((each) => wordBlocks('投诉举报', each, shown(each._id))),
    ...gathered.clues.flatMap((each) => pictures('线索补充的照片', shown(each._id))),
  ]
}

const stateOf: Record<Soundness, SealState> = {
  sealed: 'sealed',
  unsealed: 'waiting',
  changed: 'changed',
  broken: 'changed',
  missing: 'missing',
  unread: 'missing',
}

function contentOf({ number, photo }: PackedPhoto, of: EvidenceOnPaper): PhotoContent {
  const state = stateOf[of.found.get(number)?.soundness ?? 'unread']
  return { photo, state, content: of.contents.get(number), name: photoName(number) }
}

function visitBlocks(
  { kind, asked, orderedByName, orderedAt, answer }: OrderedVisit,
  photos: readonly PhotoContent[],
): Block[] {
  const said = asked.map((words, place) => {
    const result = answer?.results.find((each) => each.place === place)
    return [words, result ? seenNames[result.seen] : '', result?.words ?? '']
  })
  return [
    heading(visitKindNames[kind]),
    facts([
      { label: '安　　排', words: `${orderedByName}　${writtenInstant(orderedAt)}` },
      { label: '去 的 人', words: answer?.visitedByName ?? '还没有回复' },
      { label: '时　　间', words: answer ? writtenInstant(answer.endedAt) : '' },
      { label: '现场情况', words: answer ? visitEndNames[answer.end] : '' },
    ]),
    table(
      [
        { title: '要看的事项', width: 40 },
        { title: '看到的情况', width: 20 },
        { title: '说明', width: 40 },
      ],
      said,
    ),
    ...pictures('照片', photos),
  ]
}

const assistanceBlocks = (of: Assistance, photos: readonly PhotoContent[]): Block[] => [
  heading('协查'),
  facts([
    { label: '请协管员', words: assistanceKindNames[of.kind] },
    { label: '状　　态', words: assistanceStatusNames[of.status] },
    { label: '要　　求', words: `${of.askedByName}：${of.asked}`, wide: true },
    { label: '协 管 员', words: of.coordinatorName },
    { label: '回复时间', words: of.answer ? writtenInstant(of.answer.endedAt) : '' },
    { label: '在场人员', words: of.answer?.present ?? '' },
    { label: '清点的数', words: of.answer?.count?.toString() ?? '' },
    { label: '回　　复', words: of.answer?.words ?? '', wide: true },
  ]),
  ...pictures('照片', photos),
]

const emergencyBlocks = (of: Emergency, photos: readonly PhotoContent[]): Block[] => [
  heading('突发事件报告'),
  facts([
    { label: '类　　别', words: kindOf(of.kind).name, wide: true },
    { label: '地　　点', words: of.facilityName, wide: true },
    { label: '报 告 人', words: of.reportedByName },
    { label: '发现时间', words: writtenInstant(of.foundAt) },
  ]),
  ...pictures('照片', photos),
]

const wordBlocks = (
  title: string,
  { place, words, receivedAt, receivedByName, verification }: AnyWord,
  photos: readonly PhotoContent[],
): Block[] => [
  heading(title),
  facts([
    { label: '地　　点', words: place, wide: true },
    { label: '内　　容', words, wide: true },
    { label: '登 记 人', words: receivedByName },
    { label: '登记时间', words: writtenInstant(receivedAt) },
    { label: '核实情况', words: verification?.words ?? '', wide: true },
  ]),
  ...pictures('照片', photos),
]

function pictures(title: string, photos: readonly PhotoContent[]): Block[] {
  if (photos.length === 0) return []
  const shown = photos.map((each) => ({ content: each.content, words: spokenPhoto(each) }))
  return [heading(title), photoTable(shown)]
}

function photoListBlocks({ photos, found }: EvidenceOnPaper): Block[] {
  if (photos.length === 0) return []
  const columns = [
    { title: '原件', width: 20 },
    { title: '哪份记录', width: 30 },
    { title: '来源和时间', width: 26 },
    { title: '核对', width: 24 },
  ]
  const rows = photos.map(({ number, of, photo }) => [
    ...[photoName(number), of, takenOf(photo), soundnessNames[soundness(found, number)]],
  ])
  return [heading(`照片清单（${photos.length} 张）`), table(columns, rows)]
}

const soundness = (found: ReadonlyMap<number, FoundPhoto>, number: number): Soundness =>
  found.get(number)?.soundness ?? 'unread'

const takenOf = (photo: PhotoRef): string =>
  `${spokenSource(photo)} ${writtenInstant(photo.takenAt satisfies Instant)}`
