// A phone with the app on it, started anew after every kill.

import type { WxCloud } from '../../../local-cloud'
import type { Id } from '@domain/kernel/ids'
import { runOn, type App } from './bundle'
import { Killed, Life, type Handset } from './handset'
import { Network } from './network'

export type Started = Device['running']

export class Device {
  private life: Life
  network: Network

  constructor(
    private readonly app: App,
    readonly handset: Handset,
    door: WxCloud,
    private readonly personId: Id,
  ) {
    this.life = new Life(handset, app)
    this.network = new Network(door, handset.chance.fork('network'))
  }

  /** The app in this life. */
  private started() {
    const { app, personId: own } = this
    const phone = this.life.phone()
    const drafts = new app.Drafts(phone)
    const outbox = new app.Outbox(phone, drafts, {
      upload: app.upload,
      kindOf: app.kindOf,
      arrived: () => undefined,
      isFor: (personId) => personId === own,
      chance: () => 1,
    })
    return { drafts, outbox }
  }

  private open: ReturnType<Device['started']> | undefined

  get running() {
    this.open ??= this.started()
    return this.open
  }

  /** Runs `act` on the app to its end or to the app's; a dead app is started again and recovers. */
  async use(act: (app: ReturnType<Device['started']>) => unknown): Promise<void> {
    const { life, handset } = this
    const wx = this.network.wxOf(life)
    await runOn({ wx, clock: handset.clock }, async () => {
      const done = (async () => act(this.running))().catch((failure: unknown) => {
        if (!(failure instanceof Killed)) throw failure
      })
      await Promise.race([done, life.ended])
    })
    if (!this.life.alive) await this.restart()
  }

  private async restart(): Promise<void> {
    this.life = new Life(this.handset, this.app)
    this.open = undefined
    await this.use(({ drafts }) => drafts.recover())
  }

  killAfter(operations: number): void {
    this.life.left = operations
  }

  /** Nothing is in its way any more. */
  heal(): void {
    this.life.left = Infinity
    this.handset.capacity = Infinity
    this.network.online = true
    this.network.faulty = false
  }
}
