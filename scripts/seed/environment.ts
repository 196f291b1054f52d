import { localOptions } from '../local-options'

/** What use cases ask of their environment, they are told in this process too: the county's past is written in it. */
export function enterEnvironment(): void {
  const { environment, envId } = localOptions
  // The SDK looks for the environment only where it knows of a caller.
  Object.assign(process.env, environment, { TCB_ENV: envId, WX_CONTEXT_KEYS: 'WX_APPID' })
}
