import { callerOpenid } from '../../kernel/cloud'
import { receive, type Pushed } from '../../callback'

/** Anybody's phone may call a function, but only about itself. WeChat waits for the word. */
export async function main(pushed: Pushed): Promise<'success'> {
  const caller = callerOpenid()
  if (!caller || caller === pushed.FromUserName) await receive(pushed)
  return 'success'
}
