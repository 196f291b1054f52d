// What an entry of a trail is called: 受理线索. Who did it stands before it.

import { caseHandlingNames } from '../cases/handling'
import { handlingNames } from '../clues/handling'

const beside = <Of extends object>(kind: string, names: Of): Record<string, string> =>
  Object.fromEntries(Object.entries(names).map(([what, name]) => [`${kind}.${what}`, name]))

const names: Record<string, string> = {
  ...beside('clue', handlingNames),
  ...beside('case', caseHandlingNames),
  'clue.reported': '上报线索',
  'clue.placed': '线索归到已登记的单位',
  'clue.asked': '请人办理',
  'clue.opened': '打开了线索',
  'clue.escalated': '请下一位办理',
  'clue.leftWhereItIs': '没有可以再请的人，留在原处',
  'clue.clockRecounted': '按新的规则重新计算期限',
  'clue.mergedAlong': '随另一条线索合并',
  'clue.transferredAlong': '随合并的线索移交其他区县',
  'clue.unmergedAlong': '随另一条线索撤销合并',
  'clue.endedAlong': '随合并的线索办结',
  'clue.reopenedAlong': '随合并的线索重新办理',
  'clue.photosSealed': '照片已核对封存',
  'clue.corrected': '更正',
  'clue.correctedAlong': '随合并的线索更正',
  'clue.evidenceAsked': '做证据包',
  'clue.evidenceTaken': '取走证据包',
  'case.clockRecounted': '按新的规则重新计算期限',
  'case.corrected': '更正',
  'case.evidenceAsked': '做证据包',
  'case.evidenceTaken': '取走证据包',
  'advice.given': '开具意见书',
  'advice.received': '对方确认收到',
  'advice.rectified': '报告整改',
  'advice.reinspected': '复查',
  'advice.photosSealed': '照片已核对封存',
  'article.drafted': '写文章',
  'article.rewritten': '改文章',
  'article.scheduled': '定时发布',
  'article.published': '发布',
  'article.withdrawn': '撤下',
  'article.photosSealed': '照片已核对封存',
  'tipOff.submitted': '居民举报',
  'tipOff.quarantined': '居民举报，先放一边待甄别',
  'tipOff.released': '甄别后放出',
  'tipOff.accepted': '受理举报',
  'tipOff.declined': '不予受理',
  'tipOff.passed': '请协管员核实',
  'tipOff.takenBack': '收回核实',
  'tipOff.verified': '核实举报',
  'tipOff.becameClue': '转成线索',
  'tipOff.answered': '答复举报人',
  'tipOff.messaged': '给举报人留言',
  'tipOff.joined': '并入另一条举报',
  'tipOff.joinedHere': '并进来一条举报',
  'tipOff.unjoined': '撤销并入',
  'tipOff.unjoinedHere': '撤销了一条举报的并入',
  'tipOff.filesKept': '照片和录音另存好，举报人上传的文件已删除',
  'tipFile.kept': '举报人的原件另存',
  'tipFile.drawn': '照片重新生成，去掉拍摄信息',
  'tipFile.undrawn': '照片打不开',
  'tipFile.blurred': '遮挡了人脸、车牌',
  'tipFile.opened': '查看照片原件',
  'tipFile.resealed': '换新的密钥封存',
  'tipFile.photosSealed': '遮挡后的照片已核对封存',
  'facility.registered': '登记',
  'facility.imported': '由 Excel 导入登记',
  'facility.changed': '变更登记',
  'facility.patrolled': '巡查',
  'facility.recounted': '重新计算应查日期',
  'facility.reminded': '提醒证照到期',
}

/** In words that need no code: what has no name of its own is a change all the same. */
export const spokenEntry = (what: string): string => names[what] ?? '变更'

export const hasName = (what: string): boolean => what in names
