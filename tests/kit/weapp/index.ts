// A WeChat phone for tests: the built mini-program with the real functions of a local cloud, and a person who looks,
// taps and types.

import { patience } from '../patience'
import { openBundle, type Bundle } from './bundle'
import type { Element } from './element'
import { Finger } from './finger'
import { sizeOf, type Drawing, type Size } from './measures'
import { Phone, type PhoneSettings, type Reach } from './phone'
import { Running } from './running'
import { findAll, findOne, type Where } from './search'
import { treeOf } from './tree'

export type { Element } from './element'
export type { PhoneSettings, Reach } from './phone'
export { freshBundle } from './measures'

const PATIENCE_MILLISECONDS = 8_000
// Answers come over a socket and are drawn a turn later.
const QUIET_TURNS = 3

const turn = () => new Promise<void>((settle) => setTimeout(settle, 0))

/** Opens the app on a new phone of this person, at its first page unless a path is given. */
export async function openWeapp({
  path,
  bundle = openBundle(),
  ...settings
}: PhoneSettings & { path?: string; bundle?: Bundle }): Promise<Weapp> {
  const app = new Weapp(await Phone.of(settings), bundle)
  opened.push(app)
  await app.start(path)
  return app
}

const opened: Weapp[] = []

/** Ends what runs on every phone: an app that nobody looks at any more goes on with its timers all the same. */
export function killAll(): void {
  for (const app of opened.splice(0)) app.kill()
}

// What is no test ends its apps by itself.
if ('afterAll' in globalThis) afterAll(killAll)

export class Weapp {
  /** How often the person has tapped or typed. */
  touchCount = 0
  private running: Running

  constructor(
    readonly phone: Phone,
    private readonly bundle: Bundle,
  ) {
    this.running = new Running(bundle, phone)
  }

  /** Starts the app anew, at a page such as a message leads to. */
  async start(url = this.bundle.pages[0] ?? ''): Promise<void> {
    this.kill()
    this.running = new Running(this.bundle, this.phone)
    const [path = '', search = ''] = url.split('?')
    this.running.start({ path, query: Object.fromEntries(new URLSearchParams(search)) })
    await this.quiet()
  }

  /** As when WeChat or the phone ends the app: what is under way is lost, what was kept remains. */
  kill(): void {
    this.running.end()
  }

  /** The person looks at something else. */
  async hide(): Promise<void> {
    this.running.stack.hide()
    this.running.callApp('onHide')
    await this.quiet()
  }

  async show(): Promise<void> {
    this.running.callApp('onShow', { path: this.path, query: {} })
    this.running.stack.call('onShow')
    await this.quiet()
  }

  /** What the app threw or complained of; a promise that it left to nobody fails the test by itself. */
  get errors(): readonly unknown[] {
    return this.running.errors
  }

  get path(): string {
    return this.running.stack.top.path
  }

  get title(): string {
    return this.running.stack.top.title
  }

  get page(): Element {
    return this.running.stack.top.element
  }

  /** What stands on the tabs, by their words. */
  get badges(): ReadonlyMap<string, string> {
    return this.running.stack.badges
  }

  /** What was said in passing since the start. */
  get toasts(): readonly string[] {
    return this.running.dialogs.toasts
  }

  get viewed() {
    return this.running.viewed
  }

  get scriptMilliseconds(): number {
    return this.running.scriptMilliseconds
  }

  get size(): Size {
    return sizeOf(this.page)
  }

  /** All that can be read: the page, and what WeChat shows above it. */
  text(): string {
    const { open, toast } = this.running.dialogs
    const dialog = open ? [open.words, ...open.buttons] : []
    return [this.page.text, ...dialog, toast ?? ''].filter(Boolean).join('\n')
  }

  shows(words: string): boolean {
    return this.text().includes(words)
  }

  find(words: string, where: Where = {}): Element {
    return findOne(this.page, words, where)
  }

  findAll(words: string): Element[] {
    return findAll(this.page, words)
  }

  async tap(words: string, where: Where = {}): Promise<void> {
    this.press(words, where)
    await this.quiet()
  }

  /** Taps again and again, as somebody impatient does, until it has led somewhere. */
  async tapUntil(words: string, holds: () => boolean): Promise<void> {
    await this.until(() => {
      if (holds()) return true
      this.press(words)
      return false
    }, `“${words}” to lead somewhere`)
    await this.quiet()
  }

  /** A tap without waiting for what follows from it. */
  press(words: string, where: Where = {}): void {
    this.finger.press(words, where)
  }

  async tapOn(element: Element): Promise<void> {
    this.finger.pressOn(element)
    await this.quiet()
  }

  /** Puts words in place of what is there. */
  async type(into: string, words: string, where: Where = {}): Promise<void> {
    this.finger.type(into, words, where)
    await this.quiet()
  }

  /** The person speaks into the phone. */
  async speak(seconds: number): Promise<void> {
    this.running.recorder.speak(seconds)
    await this.quiet()
  }

  /** Somebody calls by WeChat, and the call takes the microphone. */
  async call(): Promise<void> {
    this.running.recorder.interrupt()
    await this.quiet()
  }

  async confirm(into: string, where: Where = {}): Promise<void> {
    this.finger.confirm(into, where)
    await this.quiet()
  }

  async openTab(words: string): Promise<void> {
    const tab = this.bundle.config.tabBar?.list.find(({ text }) => text === words)
    if (!tab) throw new Error(`no tab ${words}`)
    this.running.stack.switchTab({ path: tab.pagePath, query: {} })
    await this.quiet()
  }

  /** The arrow at the top left. */
  async back(): Promise<void> {
    this.running.stack.back()
    await this.quiet()
  }

  async pullDown(): Promise<void> {
    this.running.stack.call('onPullDownRefresh')
    await this.quiet()
  }

  async reachBottom(): Promise<void> {
    this.running.stack.call('onReachBottom')
    await this.quiet()
  }

  async reach(reach: Reach): Promise<void> {
    this.phone.reach(reach)
    await this.quiet()
  }

  /** Until what was begun is answered and drawn. */
  async quiet(): Promise<void> {
    await this.until(() => !this.running.isBusy, 'the app to rest', QUIET_TURNS)
  }

  /** Until these words stand on the screen. */
  async waitFor(words: string): Promise<void> {
    await this.until(() => this.shows(words), `“${words}”`)
  }

  async waitUntil(holds: () => boolean, what = String(holds)): Promise<void> {
    await this.until(holds, what)
  }

  /** What is drawn of the page in sight while something is done. */
  async drawing(act: () => Promise<void>): Promise<Drawing> {
    const before = this.running.screen.setDataCalls.length
    await act()
    return this.drawnSince(before)
  }

  /** What was drawn of the page in sight since the app started. */
  get drawn(): Drawing {
    return this.drawnSince(0)
  }

  tree(): string {
    return treeOf(this.page)
  }

  private drawnSince(before: number): Drawing {
    const since = this.running.screen.setDataCalls.slice(before)
    const own = since.filter(({ route }) => route === this.path)
    return { calls: own.length, bytes: own.reduce((sum, { bytes }) => sum + bytes, 0) }
  }

  private get finger(): Finger {
    this.touchCount += 1
    return new Finger(this.phone, this.running)
  }

  private async until(holds: () => boolean, what: string, turns = 1): Promise<void> {
    const isOver = patience(PATIENCE_MILLISECONDS)
    for (let held = 0; held < turns; held = holds() ? held + 1 : 0) {
      if (isOver()) throw new Error(`waited in vain for ${what}:\n${this.text()}`)
      await turn()
    }
  }
}
