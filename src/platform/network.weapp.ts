import { announcing } from './announcing'
import type { Network } from './contracts'

const state = announcing(true)

void wx.getNetworkType().then(({ networkType }) => state.set(networkType !== 'none'))
wx.onNetworkStatusChange(({ isConnected }) => state.set(isConnected))

export const network: Network = { online: state.get, onChange: state.listen }
