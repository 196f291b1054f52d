// Whose phone this tab is: the preview says so in the page's address, and a tab that is nobody's yet becomes a stranger.

import { startSession, wxCloud, type WxCloud } from '../../local-cloud/client/wx-cloud'

const KEY = 'openid'

function ownOpenid(): string {
  const given = new URLSearchParams(window.location.search).get('openid')
  const openid = given ?? sessionStorage.getItem(KEY) ?? `o${crypto.randomUUID()}`
  sessionStorage.setItem(KEY, openid)
  return openid
}

export const openid = ownOpenid()

let session: Promise<WxCloud> | undefined

const begin = () =>
  startSession({ url: '' }, openid).then(({ token }) => wxCloud({ url: '', token }))

/** Runs with the tab's session; begins a new one where the local cloud was started again. */
export async function withCloud<Answer>(act: (cloud: WxCloud) => Promise<Answer>): Promise<Answer> {
  try {
    return await act(await (session ??= begin()))
  } catch (failure) {
    session = undefined
    if (!/no session/.test(String(failure))) throw failure
    return act(await (session = begin()))
  }
}
