// What an update makes of a document. mingo changes it; what MongoDB would refuse is refused before.

import { updateOne } from 'mingo'
import { CloudError, refuse } from '../wire/errors'
import { checkUpdate } from './update-checks'
import type { Document, Filter, Value } from './values'

export type Modifier = Record<string, Record<string, Value>>

/** Changes `document` in place. */
export function applyUpdate(document: Document, modifier: Modifier, filter: Filter): void {
  checkUpdate(document, modifier)
  try {
    updateOne([document], isPositional(modifier) ? filter : {}, modifier, { cloneMode: 'none' })
  } catch (error) {
    if (error instanceof CloudError) throw error
    throw refuse.write((error as Error).message)
  }
}

function isPositional(modifier: Modifier): boolean {
  return Object.values(modifier).some((paths) =>
    Object.keys(paths).some((path) => /\.\$(\.|$)/.test(path)),
  )
}
