import { tick } from '../../timer'

export const main = () => tick(new Date().toISOString())
