// How a facility stands, by the words of a sheet.

import {
  facilityStatusNames,
  filingStateNames,
  type FacilityStatus,
  type Filing,
} from '../facility'
import { CellFault } from './cell'

export function filingStateIn(words: string): Filing['state'] {
  if (['是', '有', '备案', filingStateNames.filed].includes(words)) return 'filed'
  if (['否', '没有', '没备案', filingStateNames.unfiled].includes(words)) return 'unfiled'
  throw new CellFault('请填“已备案”或“未备案”')
}

const statuses: Record<string, FacilityStatus> = {
  '': 'open',
  正常: 'open',
  在营: 'open',
  正常营业: 'open',
  歇业: 'suspended',
  暂停营业: 'suspended',
  注销: 'closed',
  已关闭: 'closed',
  ...Object.fromEntries(
    Object.entries(facilityStatusNames).map(([status, name]) => [name, status as FacilityStatus]),
  ),
}

export function statusIn(words: string): FacilityStatus {
  const status = statuses[words]
  if (!status) throw new CellFault(`请填${Object.values(facilityStatusNames).join('、')}`)
  return status
}
