import type { County } from '@domain/clues/routing'
import { tipRulesSetBy } from '@domain/clues/tip-rules'
import { levelOf, type Area } from '@domain/kernel/areas'
import type { SealKey } from '@domain/kernel/sealed-box'
import { object } from '@domain/kernel/z'
import { is } from '../kernel/cloud'
import { currentSealKey } from '../kernel/informants'
import { query } from '../kernel/use-case'

const MOST_COUNTIES = 100

export interface Office {
  /** The six digits. */
  county: string
  name: string
  agencyName: string
  townships: { area: Area; name: string }[]
  /** For how long it is known who told, after the end. */
  identityMonths: number
}

/** Where tips can be sent, and what phones close with; nothing here is of anybody. */
export const listOffices = query({
  action: 'informant',
  input: object({}),

  async run({ store }): Promise<{ offices: Office[]; sealKey?: SealKey }> {
    const counties = await store.list('counties', {
      where: { _id: is.gte('') },
      order: { _id: 'asc' },
      limit: MOST_COUNTIES,
      fields: ['name', 'agencyName', 'areaNames', 'identityMonths'],
    })
    const sealKey = currentSealKey()
    return { offices: counties.map(officeOf), ...(sealKey && { sealKey }) }
  },
})

const officeOf = ({ _id, name, agencyName, areaNames = {}, ...set }: County): Office => ({
  ...{ county: _id, name, agencyName, identityMonths: tipRulesSetBy(set).identityMonths },
  townships: Object.entries(areaNames)
    .filter(([area]) => levelOf(area) === 'township')
    .map(([area, called]) => ({ area, name: called })),
})
