// Where in a checklist something stands, said to whoever wrote it.

const fields: Record<string, string> = {
  id: '编号',
  version: '版本',
  name: '名称',
  specialty: '专业',
  kinds: '单位类别',
  matters: '自定事项',
  sections: '各部分',
  items: '检查项',
  kind: '答法',
  clause: '依据',
  question: '检查内容',
  evidence: '怎么看',
  when: '适用条件',
  severity: '紧急程度',
  matter: '事项',
  law: '法律依据',
  hint: '提示',
  measure: '检测指标',
  points: '采样点',
  unit: '计量单位',
  lowest: '下限',
  highest: '上限',
  possibleTo: '最大可能值',
  quantity: '量值',
}

/** licenceHeld（第 1 部分第 3 项）的依据, or 第 2 部分的名称 */
export function placeIn(given: unknown, path: readonly PropertyKey[]): string {
  const [list, place, inner, index] = path
  if (typeof place !== 'number') return fieldAt(path)
  if (list !== 'sections') return joined(`第 ${place + 1} 个${nameOf(list)}`, path.slice(2))
  const section = `第 ${place + 1} 部分`
  if (inner !== 'items' || typeof index !== 'number') return joined(section, path.slice(2))
  const item = `${section}第 ${index + 1} 项`
  const id = path.slice(0, 4).concat('id').reduce(inside, given)
  return joined(typeof id === 'string' ? `${id.slice(0, 40)}（${item}）` : item, path.slice(4))
}

const joined = (whose: string, path: readonly PropertyKey[]): string =>
  path.length === 0 ? whose : `${whose}的${fieldAt(path)}`

/** What lies deeper in a condition or a clause is not named: it is written as a whole. */
function fieldAt([field, inner]: readonly PropertyKey[]): string {
  if (field === undefined) return '检查表'
  return field === 'quantity' && inner !== undefined ? nameOf(inner) : nameOf(field)
}

const nameOf = (field: PropertyKey | undefined): string =>
  fields[String(field)] ?? String(field).slice(0, 40)

const inside = (from: unknown, key: PropertyKey): unknown =>
  typeof from === 'object' && from !== null
    ? (from as Record<PropertyKey, unknown>)[key]
    : undefined
