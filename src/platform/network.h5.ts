import { announcing } from './announcing'
import type { Network } from './contracts'
import { preview } from './preview.h5'

const reachable = () => navigator.onLine && !preview.get().offline
const state = announcing(reachable())
const look = () => state.set(reachable())

preview.listen(look)
window.addEventListener('online', look)
window.addEventListener('offline', look)

export const network: Network = { online: state.get, onChange: state.listen }
