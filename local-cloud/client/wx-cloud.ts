// wx.cloud for whatever is not WeChat: the browser's mini-program and tests. It needs `fetch` and nothing of Node.

export type Fetch = typeof globalThis.fetch

export interface WxCloudOptions {
  /** The local cloud, without a slash at its end; empty where the page itself came from it. */
  url: string
  /** Of the tab; see startSession. */
  token: string
  fetch?: Fetch
}

/** What wx.cloud throws. */
export class WxCloudError extends Error {
  constructor(
    readonly errCode: number,
    readonly errMsg: string,
  ) {
    super(errMsg)
    this.name = 'WxCloudError'
  }
}

export interface Ok {
  errMsg: string
}

export interface FileLink {
  fileID: string
  tempFileURL: string
  status: number
  errMsg: string
  maxAge?: number
}

export interface FileStatus {
  fileID: string
  status: number
  errMsg: string
}

export type SubscribeResult = Record<string, string>

export interface SubscriptionsSetting {
  mainSwitch: boolean
  /** Of those templates alone of which WeChat asks no more. */
  itemSettings: Record<string, string>
}

export interface WxCloud {
  callFunction<Result = unknown>(call: {
    name: string
    data?: object
  }): Promise<Ok & { result: Result; requestID: string }>
  /** A phone gives a file path; here it is the content itself. */
  uploadFile(upload: {
    cloudPath: string
    content: Blob | ArrayBuffer | Uint8Array
  }): Promise<Ok & { fileID: string; statusCode: number }>
  getTempFileURL(wanted: {
    fileList: (string | { fileID: string; maxAge?: number })[]
  }): Promise<Ok & { fileList: FileLink[] }>
  downloadFile(wanted: { fileID: string }): Promise<Ok & { content: Blob; statusCode: number }>
  deleteFile(wanted: { fileList: string[] }): Promise<Ok & { fileList: FileStatus[] }>
  /** Template id to accept, reject or ban. */
  requestSubscribeMessage(request: { tmplIds: string[] }): Promise<SubscribeResult>
  /** What this person taps when next asked to receive messages. */
  answerNextSubscription(answer: 'accept' | 'reject' | 'ban' | 'always' | 'off'): Promise<void>
  /** As wx.getSetting has it. */
  subscriptionsSetting(): Promise<SubscriptionsSetting>
  /** What the phone-number button gives. */
  getPhoneCode(of: { phone: string }): Promise<Ok & { code: string }>
}

/** A session for this person, or for somebody new. */
export async function startSession(
  { url, fetch = globalThis.fetch }: Pick<WxCloudOptions, 'url' | 'fetch'>,
  openid?: string,
): Promise<{ token: string; openid: string; appid: string }> {
  const response = await fetch(`${url}/client/session`, {
    method: 'POST',
    body: JSON.stringify({ openid }),
  })
  if (!response.ok) throw new WxCloudError(-1, await response.text())
  return (await response.json()) as { token: string; openid: string; appid: string }
}

export function wxCloud({ url, token, fetch = globalThis.fetch }: WxCloudOptions): WxCloud {
  async function ask<Answer>(endpoint: string, body: BodyInit): Promise<Answer> {
    const response = await fetch(`${url}/client/${endpoint}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body,
    }).catch((error: unknown) => {
      throw new WxCloudError(-1, `cloud.${endpoint}:fail request:fail ${String(error)}`)
    })
    const answer = (await response.json()) as Answer & { errCode?: number; errMsg: string }
    const failed = !response.ok || (answer.errCode !== undefined && answer.errCode !== 0)
    if (failed) throw new WxCloudError(answer.errCode ?? -1, answer.errMsg)
    return answer
  }
  const askJson = <Answer>(endpoint: string, body: object) =>
    ask<Answer>(endpoint, JSON.stringify(body))

  return {
    callFunction: ({ name, data = {} }) => askJson('callFunction', { name, data }),
    uploadFile: ({ cloudPath, content }) =>
      ask(`uploadFile?cloudPath=${encodeURIComponent(cloudPath)}`, content as BodyInit),
    getTempFileURL: (wanted) => askJson('getTempFileURL', wanted),
    deleteFile: (wanted) => askJson('deleteFile', wanted),
    requestSubscribeMessage: (request) => askJson('requestSubscribeMessage', request),
    subscriptionsSetting: () => askJson('subscriptionsSetting', {}),
    getPhoneCode: (of) => askJson('getPhoneCode', of),
    async answerNextSubscription(answer) {
      await askJson('answerNextSubscription', { answer })
    },
    async downloadFile({ fileID }) {
      const { fileList } = await askJson<{ fileList: FileLink[] }>('getTempFileURL', {
        fileList: [fileID],
      })
      const [link] = fileList
      if (!link || link.status !== 0)
        throw new WxCloudError(link?.status ?? -1, `cloud.downloadFile:fail ${link?.errMsg}`)
      const response = await fetch(encodeURI(link.tempFileURL))
      const statusCode = response.status
      return { errMsg: 'cloud.downloadFile:ok', content: await response.blob(), statusCode }
    },
  }
}
