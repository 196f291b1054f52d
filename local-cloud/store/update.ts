// What an update makes of a document. mingo changes it; what MongoDB would refuse is refused before.

import { updateOne } from 'mingo'
import { CloudError, refuse } from '../wire/errors'
import { checkUpdate } from './update-checks'
import type { Document, Filter, Modifier } from './values'

/** Changes `document` in place. */
export function applyUpdate(document: Document, modifier: Modifier, filter: Filter): void {
  checkUpdate(document, modifier)
  if (isWhole(modifier)) {
    setWhole(document, modifier)
    return
  }
  try {
    updateOne([document], isPositional(modifier) ? filter : {}, modifier, { cloneMode: 'none' })
  } catch (error) {
    if (error instanceof CloudError) throw error
    throw refuse.write((error as Error).message)
  }
}

/** Fields of the document itself, set or removed: the commonest update, for which mingo would gather all its operators. */
function isWhole(modifier: Modifier): boolean {
  return Object.entries(modifier).every(
    ([operator, paths]) =>
      (operator === '$set' || operator === '$unset') &&
      Object.keys(paths).every((path) => /^[A-Za-z]\w*$/.test(path)),
  )
}

function setWhole(document: Document, { $set = {}, $unset = {} }: Modifier): void {
  Object.assign(document, $set)
  for (const field of Object.keys($unset)) Reflect.deleteProperty(document, field)
}

function isPositional(modifier: Modifier): boolean {
  return Object.values(modifier).some((paths) =>
    Object.keys(paths).some((path) => /\.\$(\.|$)/.test(path)),
  )
}
