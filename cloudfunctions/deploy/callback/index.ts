import { receive, type Pushed } from '../../callback'

/** WeChat waits for this word. */
export async function main(pushed: Pushed): Promise<'success'> {
  await receive(pushed)
  return 'success'
}
