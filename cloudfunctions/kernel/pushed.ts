// What the pushes of WeChat have in common.

import type { Instant } from '@domain/kernel/time'
import { array, object, union, unknown, type ZodType } from '@domain/kernel/z'
import { templates, type TemplateName } from '../../config/templates'

/** Whom a push is about, and when WeChat says that it happened. */
export interface PushedAbout {
  openid: string
  seconds: number
  now: Instant
}

const MOST = 20

/** One as an object, several as an array: WeChat's own inconsistency. Those that are not of this form are passed over. */
export const oneOrMore = <One>(form: ZodType<One>) =>
  union([array(unknown()).max(MOST), object({}).loose()]).transform((given) =>
    [given].flat().flatMap((each) => {
      const { data, success } = form.safeParse(each)
      return success ? [data] : []
    }),
  )

/** Undefined for a template that is not ours. */
export const templateWith = (id: string): TemplateName | undefined =>
  (Object.keys(templates) as TemplateName[]).find((name) => templates[name].id === id)

/** Each of our templates that is named, once. */
export const templatesIn = (said: readonly { TemplateId: string }[]): TemplateName[] => [
  ...new Set(said.flatMap(({ TemplateId }) => templateWith(TemplateId) ?? [])),
]
