// A function's config.json, as WeChat's tools upload it, with the platform's defaults.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface TimerTrigger {
  name: string
  /** WeChat's seven cron fields. */
  cron: string
}

export interface FunctionConfig {
  openapi: string[]
  timer?: TimerTrigger
  timeoutSeconds: number
  memorySize: number
  envVariables: Record<string, string>
}

interface ConfigFile {
  permissions?: { openapi?: string[] }
  triggers?: { name: string; type: string; config: string }[]
  timeout?: number
  memorySize?: number
  envVariables?: Record<string, string>
}

export function readFunctionConfig(folder: string): FunctionConfig {
  const path = join(folder, 'config.json')
  const file = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ConfigFile) : {}
  const timer = timerOf(path, file)
  return {
    openapi: file.permissions?.openapi ?? [],
    ...(timer && { timer }),
    timeoutSeconds: file.timeout ?? 3,
    memorySize: file.memorySize ?? 256,
    envVariables: file.envVariables ?? {},
  }
}

function timerOf(path: string, { triggers = [] }: ConfigFile): TimerTrigger | undefined {
  if (triggers.length > 1) throw new Error(`${path}: WeChat allows one trigger per function`)
  const [trigger] = triggers
  if (!trigger) return undefined
  if (trigger.type !== 'timer') throw new Error(`${path}: only timers exist`)
  return { name: trigger.name, cron: trigger.config }
}
