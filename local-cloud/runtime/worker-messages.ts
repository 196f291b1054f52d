// What the runtime and a worker thread say to each other.

export interface WorkerSettings {
  /** Resolves `require('wx-server-sdk')` for bundles that lie outside the project. */
  modulesFolder: string
}

/** What a thread is told of the cloud that it works for. */
export interface Surroundings {
  env: Record<string, string>
  /** See settable-clock.ts. */
  clock: SharedArrayBuffer
}

export type ToWorker =
  | ({ kind: 'load'; file: string } & Surroundings)
  | {
      kind: 'call'
      id: string
      eventText: string
      context: Record<string, unknown>
      env: Record<string, string>
    }
  /** Forgets the function; `clean` tells whether anything of it may still go on. */
  | { kind: 'unload' }

/** How a call ended: the JSON text of its result, or what was thrown. */
export type Outcome = { text: string } | { error: string }

export type FromWorker =
  | { kind: 'warm' }
  | { kind: 'loaded' }
  | { kind: 'loadFailed'; error: string }
  | { kind: 'unloaded'; clean: boolean }
  | { kind: 'answered'; id: string; outcome: Outcome; openRequests: number }
  | { kind: 'lateRequest'; path: string }
  | { kind: 'printed'; level: 'debug' | 'info' | 'warn' | 'error'; text: string }
