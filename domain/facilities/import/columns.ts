// The columns of a registry in a sheet: what each is called by us, and by the sheets that centres keep.

import { traitNames, traits, type TraitName } from '../traits'
import { hasOwn } from '../../kernel/records'

export const LICENCES_MOST = 10

interface Column {
  title: string
  aliases?: readonly string[]
  required?: true
  /** What to write there, for the template. */
  hint?: string
}

const ownColumns = {
  name: {
    title: '单位名称',
    aliases: [
      '名称',
      '单位',
      '机构名称',
      '学校名称',
      '企业名称',
      '用人单位名称',
      '供水单位',
      '供水单位名称',
      '场所名称',
      '巡查对象',
      '被监督单位',
      '单位全称',
    ],
    required: true,
  },
  kind: {
    title: '单位类别',
    aliases: ['类别', '类型', '单位类型', '巡查对象类别', '对象类别', '监督类别'],
    required: true,
  },
  township: {
    title: '所在乡镇（街道）',
    aliases: [
      '乡镇',
      '街道',
      '乡镇街道',
      '乡镇（街道）',
      '镇街',
      '所属乡镇',
      '所在乡镇',
      '所在镇街',
    ],
    hint: '写乡镇、街道的名字',
  },
  village: {
    title: '所在村（社区）',
    aliases: ['村', '社区', '村社区', '村（社区）', '村居', '所在村', '所属村', '村（居）'],
    hint: '写村、社区的名字，也可以写 12 位区划代码',
  },
  address: {
    title: '地址',
    aliases: ['详细地址', '单位地址', '经营地址', '注册地址', '住址', '所在地'],
  },
  longitude: { title: '经度', aliases: ['东经'], hint: '腾讯、高德地图上的经度，可以不填' },
  latitude: { title: '纬度', aliases: ['北纬'], hint: '与经度一起填' },
  operatorName: {
    title: '负责人',
    aliases: [
      '负责人姓名',
      '法定代表人',
      '法人',
      '法人代表',
      '法定代表人（负责人）',
      '联系人',
      '校长',
      '园长',
      '业主',
    ],
  },
  operatorPhone: {
    title: '联系电话',
    aliases: ['电话', '负责人电话', '手机', '手机号', '手机号码', '联系方式', '电话号码'],
  },
  coordinator: {
    title: '负责协管员',
    aliases: ['协管员', '责任协管员', '包片协管员', '巡查人员', '责任人'],
    hint: '写姓名；有同名的写成 张三（尾号1234）。不写时，只有一位协管员的地方归他',
  },
  status: {
    title: '营业状态',
    aliases: ['状态', '经营状态'],
    hint: '营业、停业或关闭，不写算营业',
  },
  filingState: {
    title: '备案情况',
    aliases: ['备案', '是否备案', '许可备案情况'],
    hint: '已备案或未备案',
  },
  filingNumber: { title: '备案编号', aliases: ['备案号', '备案证号', '备案凭证号'] },
  filedOn: { title: '备案日期', aliases: ['备案时间'] },
  enforcementNumber: {
    title: '监督系统编号',
    aliases: ['执法系统编号', '信息系统编号', '监督编号', '系统编号', '被监督单位编号'],
  },
  outsideRegistry: { title: '是否未入本底', aliases: ['本底外', '是否本底外'], hint: '是或否' },
  certificates: {
    title: '从业人员证件',
    aliases: ['人员证件'],
    hint: '一行一个：姓名 | 证件 | 编号 | 有效期至',
  },
} satisfies Record<string, Column>

type OwnColumn = keyof typeof ownColumns

const licenceColumns = {
  licenceName: { title: '许可证名称', aliases: ['证照名称', '许可证种类', '证件名称'] },
  licenceNumber: {
    title: '许可证号',
    aliases: [
      '许可证编号',
      '卫生许可证号',
      '卫生许可证编号',
      '证照编号',
      '执业许可证号',
      '医疗机构执业许可证号',
      '证号',
      '登记号',
      '许可证',
    ],
  },
  licenceExpiresOn: {
    title: '许可证有效期至',
    aliases: [
      '有效期至',
      '有效期',
      '许可证有效期',
      '到期日期',
      '有效期限',
      '截止日期',
      '证照有效期',
      '卫生许可证有效期',
    ],
    hint: '写成 2026-05-01',
  },
} satisfies Record<string, Column>

export type LicencePart = keyof typeof licenceColumns
/** The second licence's columns end with 2, and so on. */
export type LicenceColumn = LicencePart | `${LicencePart}${number}`
export type ColumnId = OwnColumn | LicenceColumn | TraitName

const traitAliases: Partial<Record<TraitName, readonly string[]>> = {
  servedCount: ['供水人数', '受益人口', '服务人口'],
  pupilCount: ['学生数', '在校学生数', '在校人数'],
  childCount: ['儿童人数', '在园儿童数', '在园人数'],
  bedCount: ['床位', '床位数量', '编制床位'],
  boarding: ['是否寄宿', '寄宿'],
  risk: ['风险', '风险分级'],
  grade: ['信誉度等级', '量化分级', '量化等级', '卫生等级'],
  hazardLevel: ['危害程度', '职业病危害风险'],
  disinfectant: ['消毒方式', '消毒剂种类'],
  waterSource: ['水源', '水源种类'],
  waterKinds: ['饮水类型', '供水方式', '饮用水类型'],
  schoolKind: ['学校类型', '办学层次'],
  institutionKind: ['医疗机构类型', '机构类别'],
  publicPlaceKind: ['场所类别', '经营类别'],
  industry: ['所属行业', '行业类别'],
}

const traitColumns = Object.fromEntries(
  (Object.keys(traits.shape) as TraitName[]).map((name) => [
    name,
    { title: traitNames[name], aliases: traitAliases[name] ?? [] },
  ]),
) as unknown as Record<TraitName, Column>

export const LICENCE_PARTS = Object.keys(licenceColumns) as LicencePart[]
const numbered = Array.from({ length: LICENCES_MOST - 1 }, (_, at) => at + 2)

/** 许可证号2 */
const moreLicences = Object.fromEntries(
  numbered.flatMap((number) =>
    LICENCE_PARTS.map((part) => {
      const { title, aliases } = licenceColumns[part]
      const known = aliases.map((each) => `${each}${number}`)
      return [`${part}${number}`, { title: `${title}${number}`, aliases: known }]
    }),
  ),
) as Record<string, Column>

const columns: Record<string, Column> = {
  ...ownColumns,
  ...licenceColumns,
  ...moreLicences,
  ...traitColumns,
}

export const isColumn = (id: string): id is ColumnId => hasOwn(columns, id)

const columnOf = (id: ColumnId): Column => columns[id] ?? { title: id }

export const titleOf = (id: ColumnId): string => columnOf(id).title
export const hintOf = (id: ColumnId): string => columnOf(id).hint ?? ''
export const isRequired = (id: ColumnId): boolean => columnOf(id).required ?? false

export const licenceColumn = (part: LicencePart, place: number): LicenceColumn =>
  place === 0 ? part : `${part}${place + 1}`

/** In the order in which they stand in a sheet of ours. */
export const columnsInOrder = (licenceCount: number, asked: readonly TraitName[]): ColumnId[] => {
  const own = Object.keys(ownColumns) as OwnColumn[]
  const licences = Array.from({ length: licenceCount }, (_, place) =>
    LICENCE_PARTS.map((part) => licenceColumn(part, place)),
  ).flat()
  const before = own.indexOf('filingState')
  return [...own.slice(0, before), ...licences, ...own.slice(before), ...asked]
}

/** Every column that can be chosen by hand, the second and third licence among them. */
export const columnsToChoose: ColumnId[] = columnsInOrder(
  3,
  Object.keys(traits.shape) as TraitName[],
)

export const namesOf = (id: ColumnId): string[] => [
  columnOf(id).title,
  ...(columnOf(id).aliases ?? []),
]

export const allColumns = Object.keys(columns) as ColumnId[]
