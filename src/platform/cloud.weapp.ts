import { account } from '../../config/account'
import { Unreachable, type CloudDoor } from './contracts'
import { wordsOfFailure } from './wechat-failure'

// Codes of the cloud itself, such as -404011 for a function that failed, -501007 or -504002, and what is too large to be
// sent: the request arrived, or never will. Everything else is the way to the cloud.
const CLOUD_FAILED = /-(?:40[1-4]|50\d|60\d)\d{3}|EXCEED_MAX_PAYLOAD/

wx.cloud.init({ env: account.envId })

const isUnreachable = (failure: { errMsg?: string; errCode?: number }) =>
  !CLOUD_FAILED.test(`${failure.errCode ?? ''} ${failure.errMsg ?? ''}`)

async function reaching<Answer>(request: Promise<Answer>): Promise<Answer> {
  try {
    return await request
  } catch (failure) {
    const { errMsg, errCode } = failure as { errMsg?: string; errCode?: number }
    const words = wordsOfFailure(failure)
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
