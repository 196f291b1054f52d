import { countyCode } from '@domain/kernel/areas'
import { object } from '@domain/kernel/z'
import type { Contacts } from '@domain/people/contact'
import { countyAsked } from '../kernel/scope'
import { query } from '../kernel/use-case'

export interface ShownContacts {
  county: string
  agencyName: string
  contacts: Contacts
}

/** Whom to phone in an emergency. */
export const showContacts = query({
  action: 'contact.read',
  input: object({ county: countyCode.optional() }),

  async run({ input, actor, store }): Promise<ShownContacts> {
    const code = countyAsked(actor, input.county)
    const county = await store.find('counties', code)
    return { county: code, agencyName: county?.agencyName ?? '', contacts: county?.contacts ?? {} }
  },
})
