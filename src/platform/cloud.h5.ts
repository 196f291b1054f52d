import { Unreachable, type CloudDoor } from './contracts'
import { files } from './files'
import { preview } from './preview.h5'
import { withCloud } from './session.h5'

// The browser's own words for a request that did not arrive, and those of the local cloud's client.
const UNREACHED = /request:fail|Failed to fetch|NetworkError|Load failed/

async function reaching<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  if (preview.get().offline) throw new Unreachable('offline')
  try {
    return await act()
  } catch (failure) {
    throw UNREACHED.test(String(failure)) ? new Unreachable(String(failure)) : failure
  }
}

export const cloud: CloudDoor = {
  async callFunction(name, body) {
    const { result } = await reaching(() =>
      withCloud((door) => door.callFunction({ name, data: body })),
    )
    return result
  },

  async upload(cloudPath, path) {
    const content = await files.bytes(path)
    const { fileID } = await reaching(() =>
      withCloud((door) => door.uploadFile({ cloudPath, content })),
    )
    return fileID
  },
}
