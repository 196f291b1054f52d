// What officers of the demo county make of a clue: accepted within days, closed within weeks, in words that the
// coordinator reads as the answer. What would happen after the county's last moment has not happened yet.

import type { Clue, Outcome } from '@domain/clues/clue'
import { addMinutes, type Instant } from '@domain/kernel/time'
import type { Books } from './books'
import { officeTimeAfter } from './calendar'
import type { Chance } from './chance'

type Words = Partial<Record<Outcome, readonly string[]>>

const usual: Record<Outcome, readonly string[]> = {
  corrected: [
    '到场核实属实，当场提出整改要求，已改正，拍照留存。',
    '情况属实，限期整改，到期复核已改到位。',
    '已约谈负责人，问题当周改完，复核通过。',
  ],
  penalised: ['情况属实，已立案，给予警告并限期改正。', '情况属实，逾期未改，已依法予以处罚。'],
  referred: ['不属本部门职责，已函告乡镇人民政府处理。'],
  unfounded: [
    '现场核查，相关材料齐全，只是没有放在现场，不构成问题。',
    '到场未见所述情况，未查实。',
  ],
}

/** By the matter of the clue. */
const particular: Record<string, Words> = {
  waterTreatment: {
    corrected: [
      '已现场整改，净水消毒设施恢复正常运行，三天后复测余氯合格。',
      '设备已修好，补了运行和投药记录，复核通过。',
    ],
    penalised: ['净水消毒设施长期不正常运行属实，已立案处罚并责令恢复。'],
  },
  waterQuality: {
    corrected: ['已指导清洗水池、调整投药，复测出厂水、末梢水均合格。'],
    unfounded: ['疾控采样复检合格，未发现异常。'],
  },
  sourceProtection: {
    corrected: ['已会同镇上清理整治，防护和警示标志补齐，复查到位。'],
    referred: ['涉及水源保护区整治，已移送生态环境部门并抄告乡镇。'],
  },
  supplyStaff: { corrected: ['管水员已体检、培训合格，健康证复印件存档。'] },
  supplyLicence: {
    corrected: ['已补齐材料换发卫生许可证。'],
    penalised: ['未取得卫生许可证供水属实，已立案处罚。'],
  },
  staffQualification: {
    corrected: ['该人员已停止诊疗活动，有资质的人员到岗，注册信息已核对。'],
    penalised: ['人员没有相应资质属实，已立案处罚，该人员停止诊疗活动。'],
    unfounded: ['该人员的证书和注册信息在系统中查到，当天未带证。'],
  },
  practiceScope: { penalised: ['超范围开展诊疗属实，已立案处罚，相关项目已停止。'] },
  closedDown: { corrected: ['现场核实确已关闭，已在登记中注明。'] },
  longOutOfBusiness: { corrected: ['核实确已停业，已在登记中注明，恢复营业前须报告。'] },
  refusedEntry: { corrected: ['执法人员陪同到场，该单位已配合巡查，告知了配合义务。'] },
  informationDiffers: { corrected: ['核实后已更正登记信息。'] },
}

const OUTCOMES: Record<Outcome, number> = {
  corrected: 64,
  penalised: 12,
  referred: 6,
  unfounded: 18,
}
const registryMatters = ['closedDown', 'longOutOfBusiness', 'refusedEntry', 'informationDiffers']

export async function followUp(books: Books, clueId: string, chance: Chance): Promise<void> {
  const clue = books.get('clues', clueId)
  const actor = books.get('people', clue.officerId)
  const ask = (now: Instant) => ({ actor, now })

  const acceptedAt = acceptance(clue, chance)
  if (acceptedAt > books.until) return
  await books.ask('clues.accept', ask(acceptedAt), { requestId: books.newId(acceptedAt), clueId })

  const closedAt = officeTimeAfter(acceptedAt, chance.int(2, 11), chance)
  if (closedAt > books.until) return
  const decided = decision(clue, chance)
  const requestId = books.newId(closedAt)
  await books.ask('clues.close', ask(closedAt), { requestId, clueId, ...decided })
  await keepRegistry(books, clue, addMinutes(closedAt, 5))
}

/** What is urgent is accepted the same or the next day. */
const acceptance = ({ severity, reportedAt }: Clue, chance: Chance): Instant =>
  officeTimeAfter(reportedAt, severity === 'ordinary' ? chance.int(1, 4) : chance.int(0, 1), chance)

function decision({ matter }: Clue, chance: Chance): { outcome: Outcome; words: string } {
  const outcome = registryMatters.includes(matter) ? 'corrected' : chance.weighted(OUTCOMES)
  return { outcome, words: chance.pick(particular[matter]?.[outcome] ?? usual[outcome]) }
}

/** A facility that an officer found closed or out of business is no longer patrolled. */
async function keepRegistry(books: Books, clue: Clue, now: Instant): Promise<void> {
  const status = ({ closedDown: 'closed', longOutOfBusiness: 'suspended' } as const)[clue.matter]
  if (!status || now > books.until) return
  const facility = books.get('facilities', clue.facilityId)
  await books.note({ by: clue.officerId, now }, (work) =>
    work.change(
      'facilities',
      facility,
      { status, dueOn: undefined, dueKey: undefined },
      { what: `facility.${status}` },
    ),
  )
}
