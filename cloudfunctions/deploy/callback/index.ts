import { callerOpenid } from '../../kernel/cloud'
import { receive } from '../../callback'

/** WeChat waits for the word. */
export async function main(sent: unknown): Promise<'success'> {
  await receive(sent, callerOpenid(), new Date().toISOString())
  return 'success'
}
