import { account } from '../../config/account'
import { Unreachable, type CloudDoor } from './contracts'

// A function that failed by itself has a code from -500000 on; below that the way to it failed.
const FUNCTION_FAILED = /-50\d{4}/

wx.cloud.init({ env: account.envId })

const isUnreachable = (failure: { errMsg?: string; errCode?: number }) =>
  !FUNCTION_FAILED.test(`${failure.errCode ?? ''} ${failure.errMsg ?? ''}`)

async function reaching<Answer>(request: Promise<Answer>): Promise<Answer> {
  try {
    return await request
  } catch (failure) {
    const { errMsg, errCode } = failure as { errMsg?: string; errCode?: number }
    const words = errMsg ?? String(failure)
    throw isUnreachable({ errMsg, errCode }) ? new Unreachable(words) : new Error(words)
  }
}

export const cloud: CloudDoor = {
  async callFunction(name, body) {
    const { result } = await reaching(wx.cloud.callFunction({ name, data: body }))
    return result
  },

  async upload(cloudPath, path) {
    const { fileID } = await reaching(wx.cloud.uploadFile({ cloudPath, filePath: path }))
    return fileID
  },
}
