// What the fields of a record are called in its trail, and which of them are shown.

import { traitNames } from '../facilities/traits'
import { fieldNames } from '../kernel/field-names'
import { hasOwn } from '../kernel/records'
import type { TrailKind } from './kinds'

/** Where a field means something else than in a form. */
const ofKind: Record<TrailKind, Record<string, string>> = {
  clue: {
    officerId: '承办人',
    words: '处理说明',
    matterName: '事项',
    asked: '请谁办理',
    handlings: '办理经过',
    facilityName: '单位',
    earlierClueId: '上一次的线索',
    acceptedByName: '受理人',
    acceptedAt: '受理时间',
    closedByName: '办结人',
    closedAt: '办结时间',
    openedAt: '打开时间',
    openedBy: '打开的人',
    dueAt: '期限',
    pauses: '暂停计时',
    noActionReason: '不予处理的原因',
    referredTo: '移送给',
    mergedInto: '合并到',
    caseId: '案件',
    cameFrom: '移交前的辖区',
    scene: '赶赴现场',
    corrections: '更正',
  },
  case: {
    handlings: '办理经过',
    number: '案件编号',
    officers: '办案人员',
    openedOn: '立案日期',
    decidedOn: '处罚决定日期',
    closedOn: '结案日期',
    penalties: '处罚种类',
    fineFen: '罚款（分）',
    words: '处理说明',
    clues: '线索',
    matters: '事项',
    reinspection: '复查',
    pauses: '暂停计时',
    dueOn: '期限',
    corrections: '更正',
  },
  advice: {
    status: '状态',
    items: '整改事项',
    rectifications: '整改报告',
    reinspectionIds: '复查记录',
    receivedAt: '确认收到的时间',
    dueOn: '复查期限',
    endedAs: '现场情况',
  },
  facility: {
    name: '名称',
    status: '营业状态',
    dueOn: '应查日期',
    visits: '巡查次数',
    lastPatrol: '最近一次巡查',
    lookAgainOn: '再次查看的日期',
    nextExpiryOn: '最早到期的证照',
    remindOn: '提醒日期',
    certificates: '从业人员证件',
    filing: '备案',
    alikeIds: '登记时提示过的相近单位',
    ...traitNames,
  },
}

/** By which records are sorted and found: made of what they hold, phones among it. */
export const isSorting = (field: string): boolean => /(Key|Keys|Parts)$/.test(field)

/** Undefined for what only the program needs, such as how a list is sorted. */
export function fieldName(kind: TrailKind, field: string): string | undefined {
  if (isSorting(field) || /^(cell|contentHash|escalateAt|soonAt|statusBefore)$/.test(field))
    return undefined
  const own = ofKind[kind]
  if (hasOwn(own, field)) return own[field]
  return hasOwn(fieldNames, field) ? fieldNames[field] : undefined
}

/** By which somebody beside the staff could be found or reached. */
const PRIVATE = /phone|openid|informant|receipt|^code$|^signing$|^identity$|^contact/i

export const isPrivate = (field: string): boolean => PRIVATE.test(field)
