import { isTimer } from '../../kernel/cloud'
import { tick } from '../../timer'

/** Nothing for a person: anybody's phone may call a function. */
export const main = async () => (isTimer() ? tick(new Date().toISOString()) : {})
