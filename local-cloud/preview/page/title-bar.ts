// The bar that WeChat shows above a page: its title, and the way back from a page that was opened from another.

const TABS = /^#?\/pages\//

/** The frame is of the same origin, so its title and address can be read. */
export function titleBar(frame: HTMLIFrameElement, title: HTMLElement, back: HTMLElement): void {
  const show = () => {
    title.textContent = frame.contentDocument?.title ?? ''
    const hash = frame.contentWindow?.location.hash ?? ''
    back.hidden = hash === '' || TABS.test(hash)
  }
  frame.addEventListener('load', () => {
    const head = frame.contentDocument?.head
    if (head) new MutationObserver(show).observe(head, { childList: true, subtree: true })
    frame.contentWindow?.addEventListener('hashchange', show)
    show()
  })
  back.addEventListener('click', () => frame.contentWindow?.history.back())
}
