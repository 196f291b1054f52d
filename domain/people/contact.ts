// How a county reaches those who are told of an emergency; nothing is known until it says so.

import { object, string, type infer as Infer } from '../kernel/z'

/** As it is dialled: landline, mobile or short number. */
const dialled = string()
  .trim()
  .regex(/^\+?\d[\d -]{1,18}\d$/)

export const contact = object({
  name: string().trim().min(2).max(40),
  phone: dialled.optional(),
  fax: dialled.optional(),
})
export type Contact = Infer<typeof contact>

export const contacts = object({
  diseaseControl: contact.optional(),
  agency: contact.optional(),
})
export type Contacts = Infer<typeof contacts>
