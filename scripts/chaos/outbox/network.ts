// The way from a phone to the cloud, which may be cut before a call arrives, while it is sent, or after the cloud has
// written what it asked; the app may be killed at each of these too.

import type { WxCloud } from '../../../local-cloud'
import type { Chance } from '../../seed/chance'
import type { Wx } from './bundle'
import type { Life } from './handset'

export type Fault = 'none' | 'cutBefore' | 'answerLost' | 'killedBefore' | 'killedAfter'

const WEIGHTS: Record<Fault, number> = {
  none: 70,
  cutBefore: 10,
  answerLost: 10,
  killedBefore: 5,
  killedAfter: 5,
}

export class Network {
  online = true
  /** Whether calls meet with faults. */
  faulty = true

  constructor(
    private readonly door: WxCloud,
    private readonly chance: Chance,
  ) {}

  wxOf(life: Life): Wx {
    return {
      cloud: {
        init: () => undefined,
        callFunction: ({ name, data }) =>
          this.pass(life, () => this.door.callFunction({ name, data })),
        uploadFile: ({ cloudPath, filePath }) =>
          this.pass(life, () => {
            const content = life.handset.photos.get(filePath)
            if (!content) throw failed('uploadFile:fail file not found')
            return this.door.uploadFile({ cloudPath, content })
          }),
      },
    }
  }

  private async pass<Answer>(life: Life, reach: () => Promise<Answer>): Promise<Answer> {
    const fault = this.draw()
    if (fault === 'killedBefore') life.kill()
    return life.ask(async () => {
      if (fault === 'cutBefore') throw failed('request:fail timeout')
      const answer = await reach()
      if (fault === 'killedAfter') life.kill()
      if (fault === 'answerLost') throw failed('request:fail interrupted')
      return answer
    })
  }

  private draw(): Fault {
    if (!this.online) return 'cutBefore'
    return this.faulty ? this.chance.weighted(WEIGHTS) : 'none'
  }
}

const failed = (errMsg: string) => Object.assign(new Error(errMsg), { errMsg, errCode: -1 })
