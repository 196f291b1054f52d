import { say } from './dialogs'
import { useActing } from './use-acting'

/** What a tap changes in the cloud, said once it is done; `onDone` is told then. */
export function useChanging(onDone: () => void) {
  const { busy, act, once } = useActing()
  const change = (does: () => Promise<unknown>, done: string) =>
    once(() =>
      act(async () => {
        await does()
        say(done)
        onDone()
      }),
    )
  return { busy, change }
}
