// What WeChat keeps and tells nobody: how many messages each person still allows, and what was sent to them.
// With a data folder it survives a restart, as WeChat does.

import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

export interface SentMessage {
  msgid: string
  at: string
  openid: string
  templateId: string
  title: string
  /** Keyword label to value, in the template's order. */
  rows: { label: string; value: string }[]
  page: string
  data: Record<string, { value: string }>
}

/** Long-term subscriptions are never used up. */
export const ALWAYS = Number.MAX_SAFE_INTEGER

type Grants = Record<string, number>

export class Ledger {
  readonly sent: SentMessage[]
  private readonly grants: Grants
  private readonly listeners = new Set<(message: SentMessage) => void>()

  constructor(private readonly folder: string | undefined) {
    if (folder !== undefined) mkdirSync(folder, { recursive: true })
    this.grants = this.read('grants.json', (text) => JSON.parse(text) as Grants) ?? {}
    this.sent =
      this.read('sent-messages.jsonl', (text) =>
        text
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as SentMessage),
      ) ?? []
  }

  left(openid: string, templateId: string): number {
    return this.grants[keyOf(openid, templateId)] ?? 0
  }

  grant(openid: string, templateId: string, count = 1): void {
    this.set(openid, templateId, Math.min(this.left(openid, templateId) + count, ALWAYS))
  }

  set(openid: string, templateId: string, count: number): void {
    this.grants[keyOf(openid, templateId)] = count
    this.saveGrants()
  }

  /** Uses one grant up and keeps the message. */
  deliver(message: SentMessage): void {
    const left = this.left(message.openid, message.templateId)
    if (left < ALWAYS) this.set(message.openid, message.templateId, left - 1)
    this.sent.push(message)
    if (this.folder !== undefined)
      appendFileSync(join(this.folder, 'sent-messages.jsonl'), `${JSON.stringify(message)}\n`)
    for (const listener of this.listeners) listener(message)
  }

  /** Calls back for every further message; returns how to stop that. */
  listen(listener: (message: SentMessage) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private saveGrants(): void {
    if (this.folder === undefined) return
    const path = join(this.folder, 'grants.json')
    writeFileSync(`${path}.new`, JSON.stringify(this.grants))
    renameSync(`${path}.new`, path)
  }

  private read<T>(name: string, parse: (text: string) => T): T | undefined {
    if (this.folder === undefined) return undefined
    const path = join(this.folder, name)
    return existsSync(path) ? parse(readFileSync(path, 'utf8')) : undefined
  }
}

const keyOf = (openid: string, templateId: string) => `${openid} ${templateId}`
