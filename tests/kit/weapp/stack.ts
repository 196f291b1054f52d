// WeChat's page stack: at most ten pages, tab pages kept for as long as the app runs.

import type { Bundle } from './bundle'
import { Element } from './element'
import type { Realm } from './realm'
import type { Definition, Instance, Screen } from './screen'
import { Failed, type Part } from './wx/part'

const DEEPEST = 10

export interface LivePage {
  path: string
  query: Record<string, string>
  title: string
  instance: Instance
  element: Element
  close(): void
}

interface Address {
  path: string
  query: Record<string, string>
}

export class Stack {
  readonly pages: LivePage[] = []
  private readonly tabs = new Map<string, LivePage>()
  /** What stands on the tabs, by their words. */
  readonly badges = new Map<string, string>()

  constructor(
    private readonly bundle: Bundle,
    private readonly realm: Realm,
    private readonly screen: Screen,
    private readonly definitionOf: (path: string) => Definition,
  ) {}

  get top(): LivePage {
    const top = this.pages.at(-1)
    if (!top) throw new Error('no page is open')
    return top
  }

  address(url: string): Address {
    const [path = '', search = ''] = url.split('?')
    const absolute = path.startsWith('/')
      ? path.slice(1)
      : fromRelative(this.pages.at(-1)?.path, path)
    if (!this.bundle.pages.includes(absolute)) throw new Failed(`page "${absolute}" is not found`)
    return { path: absolute, query: Object.fromEntries(new URLSearchParams(search)) }
  }

  navigate({ path, query }: Address): void {
    if (this.bundle.isTab(path)) throw new Failed('can not navigateTo a tabbar page')
    if (this.pages.length >= DEEPEST) throw new Failed(`webview count limit exceed`)
    this.hide()
    this.show(this.made(path, query))
  }

  redirect({ path, query }: Address): void {
    if (this.bundle.isTab(path)) throw new Failed('can not redirectTo a tabbar page')
    this.closeTop()
    this.show(this.made(path, query))
  }

  back(delta = 1): void {
    if (this.pages.length < 2) throw new Failed('cannot navigate back at first page.')
    for (let count = 0; count < delta && this.pages.length > 1; count += 1) this.closeTop()
    this.call('onShow')
  }

  switchTab({ path }: Address): void {
    if (!this.bundle.isTab(path)) throw new Failed('can not switch to no-tabBar page')
    if (this.top.path === path) return
    this.hide()
    for (const page of this.pages.splice(0)) if (!this.bundle.isTab(page.path)) page.close()
    this.show(this.tabs.get(path) ?? this.made(path, {}))
  }

  relaunch({ path, query }: Address): void {
    for (const page of new Set([...this.pages.splice(0), ...this.tabs.values()])) page.close()
    this.tabs.clear()
    this.show(this.made(path, query))
  }

  /** Nothing is drawn any more. */
  end(): void {
    for (const page of new Set([...this.pages, ...this.tabs.values()])) page.close()
  }

  hide(): void {
    this.call('onHide')
  }

  call(lifecycle: string, ...given: unknown[]): void {
    tell(this.top.instance, lifecycle, given)
  }

  setBadge(index: number, text?: string): void {
    const name = this.bundle.config.tabBar?.list[index]?.text
    if (name === undefined) throw new Failed('invalid index')
    if (text === undefined) this.badges.delete(name)
    else this.badges.set(name, text)
  }

  private closeTop(): void {
    const page = this.pages.pop()
    if (page && !this.bundle.isTab(page.path)) page.close()
  }

  private show(page: LivePage): void {
    this.pages.push(page)
    if (this.bundle.isTab(page.path)) this.tabs.set(page.path, page)
    this.call('onShow')
  }

  private made(path: string, query: Record<string, string>): LivePage {
    const { drawn, instance } = this.screen.draw(path, this.definitionOf(path))
    instance.route = path
    instance['options'] = this.realm.into(query)
    tell(instance, 'onLoad', [query])
    drawn.attach(document.body)
    this.realm.later(() => tell(instance, 'onReady'), 0)
    return {
      path,
      query,
      title: this.bundle.json(path).navigationBarTitleText ?? '',
      instance,
      element: new Element(drawn.dom as HTMLElement),
      close() {
        tell(instance, 'onUnload')
        drawn.detach()
      },
    }
  }
}

function tell(instance: Instance, lifecycle: string, given: unknown[] = []): void {
  const act = instance[lifecycle] as ((...all: unknown[]) => unknown) | undefined
  act?.apply(instance, given)
}

function fromRelative(from: string | undefined, path: string): string {
  const folder = from === undefined ? '' : from.slice(0, from.lastIndexOf('/') + 1)
  return new URL(`http://app/${folder}${path}`).pathname.slice(1)
}

interface Url {
  url: string
}

interface Badge {
  index: number
  text: string
}

/** WeChat moves between pages a moment after it is asked. */
const soon = <Answer>(act: () => Answer) =>
  new Promise<Answer>((settle, fail) =>
    setTimeout(() => {
      try {
        settle(act())
      } catch (failure) {
        // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- passed on as it is
        fail(failure)
      }
    }, 0),
  )

export const navigationPart = (stack: Stack): Part => ({
  async: {
    navigateTo: ({ url }: Url) => soon(() => stack.navigate(stack.address(url))),
    redirectTo: ({ url }: Url) => soon(() => stack.redirect(stack.address(url))),
    switchTab: ({ url }: Url) => soon(() => stack.switchTab(stack.address(url))),
    reLaunch: ({ url }: Url) => soon(() => stack.relaunch(stack.address(url))),
    navigateBack: ({ delta }: { delta?: number }) => soon(() => stack.back(delta)),
    setNavigationBarTitle: ({ title }: { title: string }) => void (stack.top.title = title),
    setTabBarBadge: ({ index, text }: Badge) => stack.setBadge(index, text),
    removeTabBarBadge: ({ index }: Badge) => stack.setBadge(index),
    pageScrollTo: () => undefined,
    stopPullDownRefresh: () => undefined,
    setNavigationBarColor: () => undefined,
    setTabBarItem: () => undefined,
    showShareMenu: () => undefined,
    hideShareMenu: () => undefined,
  },
})
