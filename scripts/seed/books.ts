// Where the county's past is written: the same use cases, units of work and trails as in the cloud, told other days.

import { api, type Api } from '../../cloudfunctions/api'
import type { CollectionName, Collections } from '../../cloudfunctions/kernel/collections'
import { parse } from '../../cloudfunctions/kernel/parse'
import { callerOf, requestOf } from '../../cloudfunctions/kernel/perform'
import { needsNoSignIn, type Action, type Command } from '../../cloudfunctions/kernel/use-case'
import { UnitOfWork, type Work } from '../../cloudfunctions/kernel/work'
import { makeId, type Id } from '@domain/kernel/ids'
import type { Instant } from '@domain/kernel/time'
import { mayDo } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import type { Chance } from './chance'
import { Inbox } from './inbox'
import { Memory } from './memory'

type CommandName = {
  [Name in keyof Api]: (typeof api)[Name]['kind'] extends 'command' ? Name : never
}[keyof Api]

type AnyCommand = Command<Action, { _id: Id }, unknown>

/** A clue that officers mean to open a case of, and what they will find and say in the end. */
export interface ForCase {
  clueId: Id
  outcome: 'corrected' | 'penalised'
  words: string
}

export class Books {
  readonly memory = new Memory()
  /** Told once everything else has been written: cases know each other by when they end. */
  readonly forCases: ForCase[] = []
  readonly inbox: Inbox

  constructor(
    private readonly chance: Chance,
    readonly until: Instant,
  ) {
    this.inbox = new Inbox(this.memory, chance.fork('inbox'), until)
  }

  newId(at: Instant): Id {
    return makeId(Date.parse(at), this.chance.bytes(10))
  }

  get<Name extends CollectionName>(name: Name, id: Id): Collections[Name] {
    const found = this.memory.find(name, id)
    if (!found) throw new Error(`no ${name} ${id}`)
    return found as unknown as Collections[Name]
  }

  all<Name extends CollectionName>(name: Name): Collections[Name][] {
    return this.memory.all(name) as unknown as Collections[Name][]
  }

  /** What the cloud does when this person asks at that time. */
  async ask<Name extends CommandName>(
    name: Name,
    { actor, now }: { actor: Person; now: Instant },
    sent: Api[Name]['input'],
  ): Promise<Api[Name]['output']> {
    const command = api[name] as unknown as AnyCommand
    const { action } = command
    if (!needsNoSignIn(action) && !mayDo(actor.role, action))
      throw new Error(`${actor.role} may not ${command.action}`)
    const input = parse(command.input, sent)
    const openid = actor.openid ?? ''
    const request = requestOf(name, input, now, callerOf(command.action, actor, openid))
    const setting = { input, actor, now, openid, clockLag: 0 }
    return (await this.write(request, (work) =>
      command.run({ ...setting, work, before: undefined }),
    )) as Api[Name]['output']
  }

  /** A change that no use case makes yet, or that WeChat must take part in. */
  async note(
    { by, now }: { by: string; now: Instant },
    change: (work: Work) => void,
  ): Promise<void> {
    const id = this.newId(now)
    await this.write({ id, by, now, hash: '', ofVisitor: false }, async (work) => change(work))
  }

  private async write(
    request: ReturnType<typeof requestOf>,
    run: (work: Work) => Promise<unknown>,
  ): Promise<unknown> {
    if (request.now > this.until) throw new Error(`${request.now} is yet to come`)
    const work = new UnitOfWork(this.memory.source(), request)
    const answer = await run(work)
    await work.write(answer)
    this.inbox.deliver(work.entries)
    return answer
  }
}
