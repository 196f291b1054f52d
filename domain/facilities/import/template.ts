// A sheet of ours: which columns it has, what each offers, and what is said beside it.

import { staffCertificateNames } from '../certificates'
import { facilityStatusNames, filingStateNames } from '../facility'
import { kinds, type FacilityKind } from '../kinds'
import type { TraitName } from '../traits'
import {
  columnsInOrder,
  hintOf,
  isRequired,
  LICENCE_PARTS,
  titleOf,
  type ColumnId,
} from './columns'
import { kindNames } from './kind-words'
import { allTraits, choicesOf } from './trait-words'

export interface TemplateColumn {
  id: ColumnId
  title: string
  hint: string
  required: boolean
  /** Empty where anything may be written. */
  choices: string[]
}

/** Those of one kind of facility, or of all. */
export const templateColumns = (
  kind: FacilityKind | undefined,
  licenceCount: number,
): TemplateColumn[] =>
  columnsInOrder(licenceCount, kind ? kinds[kind].traits : allTraits).map((id) => ({
    id,
    title: titleOf(id),
    hint: hintOf(id),
    required: isRequired(id),
    choices: choicesFor(id, kind),
  }))

function choicesFor(id: ColumnId, kind: FacilityKind | undefined): string[] {
  if (id === 'kind') return kind ? [kinds[kind].name] : kindNames
  if (id === 'status') return Object.values(facilityStatusNames)
  if (id === 'filingState') return Object.values(filingStateNames)
  if (id === 'outsideRegistry') return ['是', '否']
  // Several may stand in one cell: a list would refuse the second.
  if (id === 'waterKinds') return []
  return allTraits.includes(id as TraitName) ? choicesOf(id as TraitName) : []
}

/** 经度, 许可证号: what is short needs no room. */
export const widthOf = ({ id, title }: TemplateColumn): number =>
  ['name', 'address', 'certificates'].includes(id)
    ? 32
    : LICENCE_PARTS.some((part) => id.startsWith(part))
      ? 20
      : Math.max(12, title.length * 2 + 2)

/** What the second sheet says, a paragraph each. */
export const templateRemarks = (kind: FacilityKind | undefined): string[] => [
  '填写说明',
  '1. 一行一个单位。“单位名称”和“单位类别”必须填，其他知道多少填多少，以后可以再补。',
  '2. 表头不要改名，列的顺序可以变，用不到的列可以删。自己的表也能直接导入：上传后逐列选对应即可。',
  '3. 日期写成 2026-05-01；证照长期有效的，有效期写“长期”或不写。',
  '4. 有第二个许可证的，在后面加“许可证名称2”“许可证号2”“许可证有效期至2”三列。',
  `5. “从业人员证件”一行一个：姓名 | 证件 | 编号 | 有效期至。证件可写：${Object.values(staffCertificateNames).join('、')}。`,
  '6. 上传后先看预览：哪些行有错、哪些单位已经登记过，都会标出来；确认之前什么都不会写入。',
  `7. 单位类别可写：${kindNames.join('、')}。`,
  ...templateColumns(kind, 1)
    .filter(({ id, choices }) => id !== 'kind' && choices.length > 0)
    .map(({ title, choices }) => `“${title}”可写：${choices.join('、')}。`),
  '“喝的是什么水”可以写几样，用顿号隔开，例如：市政自来水、桶装水。',
]
