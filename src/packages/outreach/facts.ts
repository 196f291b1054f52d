// Occasions and samples as lines of words: the same before they are sent and once they are kept.

import { writtenInstant, spokenDay } from '@domain/kernel/time'
import { audienceNames, intoNames, meansNames, outreachKindNames } from '@domain/outreach/kinds'
import type { OutreachContent } from '@domain/outreach/outreach'
import { spokenMaterials, spokenTimes } from '@domain/outreach/spoken'
import { spokenSpecialty, type OwnSpecialty } from '@domain/people/specialties'
import {
  conclusionNames,
  materialNames,
  type HandOver,
  type SampleReport,
  type TestedValue,
  type TestResult,
} from '@domain/samples/sample'

export interface Fact {
  label: string
  words: string
}

const kept = (facts: readonly (Fact | undefined | '' | false)[]): Fact[] =>
  facts.filter((each): each is Fact => Boolean(each && each.words))

export const outreachFacts = (
  said: OutreachContent,
  facilityName: string | undefined,
  own: readonly OwnSpecialty[] = [],
): Fact[] =>
  kept([
    { label: '类别', words: outreachKindNames[said.kind] },
    { label: '时间', words: `${spokenDay(said.on)} ${spokenTimes(said)}` },
    { label: '地点', words: said.placeName },
    { label: '所在单位', words: facilityName ?? '' },
    said.into && { label: '普法五进', words: intoNames[said.into] },
    { label: '对象', words: said.audiences.map((each) => audienceNames[each]).join('、') },
    { label: '人数', words: Number.isNaN(said.peopleCount) ? '' : `${said.peopleCount} 人` },
    { label: '形式', words: said.means.map((each) => meansNames[each]).join('、') },
    { label: '发放资料', words: spokenMaterials(said.materials) },
    { label: '专业', words: said.specialty ? spokenSpecialty(said.specialty, own) : '综合' },
    { label: '主讲人', words: said.speaker ?? '' },
    { label: '协助、联合的单位', words: said.partner ?? '' },
    { label: '内容', words: said.words ?? '' },
  ])

export const sampleFacts = (said: Omit<SampleReport, '_id' | 'photos' | 'handOver'>): Fact[] =>
  kept([
    { label: '样品', words: `${materialNames[said.material]} · ${said.sampleName}` },
    { label: '采样地点', words: said.takenFrom },
    { label: '数量', words: said.quantity },
    { label: '瓶上的编号', words: said.bottleNumber },
    { label: '采样时间', words: writtenInstant(said.takenAt) },
    { label: '送检项目', words: said.testsAsked ?? '' },
    { label: '同行人员', words: said.companion ?? '' },
    { label: '说明', words: said.words ?? '' },
  ])

export const handOverFacts = (given: Omit<HandOver, 'photos'>): Fact[] =>
  kept([
    { label: '收样单位', words: given.laboratory },
    { label: '收样人', words: given.receiverName },
    { label: '交接时间', words: writtenInstant(given.at) },
  ])

/** 菌落总数 320 CFU/mL（限值 ≤ 100），不合格 */
export function spokenValue({ testName, value, valueUnit, limit, verdict }: TestedValue): string {
  const measured = [testName, value, valueUnit].filter(Boolean).join(' ')
  return [limit ? `${measured}（限值 ${limit}）` : measured, verdict && conclusionNames[verdict]]
    .filter(Boolean)
    .join('，')
}

export const resultFacts = (
  result: Omit<TestResult, 'photos' | 'conclusion'> & Partial<Pick<TestResult, 'conclusion'>>,
): Fact[] =>
  kept([
    result.conclusion && { label: '结论', words: conclusionNames[result.conclusion] },
    { label: '报告编号', words: result.reportNumber },
    { label: '报告日期', words: spokenDay(result.reportedOn) },
    { label: '检测项目', words: result.values.map(spokenValue).join('；') },
    { label: '说明', words: result.words ?? '' },
  ])
