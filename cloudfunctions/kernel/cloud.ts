// The only door to wx-server-sdk: the database, who calls, and WeChat's own interfaces.

import { Readable } from 'node:stream'
import cloud from 'wx-server-sdk'

// The SDK's own types know neither the symbol nor `throwOnNotFound`.
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })

export const database = cloud.database({ throwOnNotFound: false } as object)
export const is = database.command

/** As much of WeChat's interfaces as is used here: the SDK leaves them untyped. */
interface WeChat {
  subscribeMessage: { send(message: object): Promise<unknown> }
  security: {
    msgSecCheck(asked: object): Promise<unknown>
    mediaCheckAsync(asked: object): Promise<unknown>
  }
  phonenumber: { getPhoneNumber(asked: { code: string }): Promise<unknown> }
}

export const wechat = cloud.openapi as unknown as WeChat

/** The WeChat identity of the caller. */
export const callerOpenid = (): string | undefined => cloud.getWXContext().OPENID

/** Files are of one environment; a function reads those of its own alone. */
export const ownEnvironment = (): string => cloud.getWXContext().ENV ?? ''

export const isTimer = (): boolean => cloud.getWXContext().SOURCE === 'wx_trigger'

interface TemporaryLink {
  fileID: string
  tempFileURL: string
  status: number
}

export async function temporaryLinks(
  fileIds: string[],
  maxAgeSeconds: number,
): Promise<TemporaryLink[]> {
  const fileList = fileIds.map((fileID) => ({ fileID, maxAge: maxAgeSeconds }))
  const answer = await cloud.getTempFileURL({ fileList })
  return (answer as { fileList: TemporaryLink[] }).fileList
}

const NO_SUCH_FILE = -503003
const DOWNLOAD_MILLISECONDS = 8_000

/** No more than one byte beyond `most`, which the SDK's own download cannot be told; undefined where there is no file. */
export async function download(fileID: string, most: number): Promise<Buffer | undefined> {
  const [link] = await temporaryLinks([fileID], 60)
  if (link?.status === NO_SUCH_FILE) return undefined
  if (!link?.tempFileURL) throw new Error(`No link to a file: status ${link?.status}`)
  const signal = AbortSignal.timeout(DOWNLOAD_MILLISECONDS)
  const { status, body } = await fetch(link.tempFileURL, { signal })
  if (status !== 200 || !body) throw new Error(`A file was answered with status ${status}`)
  return beginningOf(Readable.fromWeb(body as never), most + 1)
}

/** Leaving the loop closes the connection. */
async function beginningOf(stream: AsyncIterable<Buffer>, length: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let read = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    read += chunk.length
    if (read >= length) break
  }
  return Buffer.concat(chunks).subarray(0, length)
}

export const upload = async (cloudPath: string, fileContent: Buffer) =>
  (await cloud.uploadFile({ cloudPath, fileContent })) as { fileID: string }

/** A file that is not there any more is no failure. */
export async function removeFiles(fileIds: string[]): Promise<void> {
  const answer = await cloud.deleteFile({ fileList: fileIds })
  const { fileList } = answer as { fileList: { status: number }[] }
  const left = fileList.filter(({ status }) => status !== 0 && status !== NO_SUCH_FILE)
  if (left.length > 0) throw new Error(`${left.length} files could not be removed`)
}
