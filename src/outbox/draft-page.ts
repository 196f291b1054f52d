import { pageOf } from '../go'
import type { Draft } from './draft'

/** Where a draft is gone on with: written on while it is open, else looked at. */
export const draftPage = ({ _id, state }: Draft): string =>
  state.name === 'open' ? pageOf.patrol(_id) : pageOf.finish(_id)
