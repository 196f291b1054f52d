import type { Id } from '../kernel/ids'

/**
 * Where a resident uploads, apart from everything else: the sender chooses the tip's id, which might be that of a person or an
 * advice, whose photos lie below it.
 */
export const folderOfTip = ({ _id }: { _id: Id }): string => `tips/${_id}`
