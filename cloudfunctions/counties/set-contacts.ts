import { countyCode } from '@domain/kernel/areas'
import { id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import { contacts, type Contacts } from '@domain/people/contact'
import { findCovered } from '../kernel/find-covered'
import { command } from '../kernel/use-case'

/** How those are reached who are told of an emergency; phones keep it for when there is no signal. */
export const setContacts = command({
  action: 'county.route',
  input: object({ requestId: id, county: countyCode, contacts }),

  async run({ input, actor, work }): Promise<Contacts> {
    const county = await findCovered(work, actor, 'counties', input.county)
    const change = { what: 'county.contactsSet' }
    work.change('counties', county, { contacts: input.contacts }, change)
    return input.contacts
  },
})
