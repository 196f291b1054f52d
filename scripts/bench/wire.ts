// A cloud of which a bench sees every request of a phone, and can keep one from being answered.

import type { LocalCloud } from '../../local-cloud'
import type { Phone } from '../../tests/kit/weapp/phone'

export interface Request {
  name: string
  /** Of the answer, as JSON; 0 where there was none. */
  bytes: number
}

export class Wire {
  readonly requests: Request[] = []
  /** Whose request that is never answered waits on; told once it exists. */
  phone: Phone | undefined

  constructor(
    private readonly cloud: LocalCloud,
    private readonly unanswered?: string,
  ) {}

  get local(): LocalCloud {
    const { cloud } = this
    return {
      now: () => cloud.now(),
      client: async (openid: string) => {
        const door = await cloud.client(openid)
        const callFunction = (call: Parameters<typeof door.callFunction>[0]) =>
          this.across(call, () => door.callFunction(call))
        return { ...door, callFunction }
      },
    } as LocalCloud
  }

  private async across<Answer extends { result: unknown }>(
    { data }: { data?: { name?: string } },
    ask: () => Promise<Answer>,
  ): Promise<Answer> {
    const request: Request = { name: data?.name ?? '', bytes: 0 }
    this.requests.push(request)
    if (request.name === this.unanswered) return this.forever()
    const answer = await ask()
    request.bytes = JSON.stringify(answer.result).length
    return answer
  }

  /** What waits for the network is nothing that the app is busy with. */
  private forever(): Promise<never> {
    if (this.phone) this.phone.stalledCount += 1
    return new Promise(() => {})
  }
}
