// What the runtime and a worker thread say to each other.

export interface WorkerSettings {
  /** Resolves `require('wx-server-sdk')` for bundles that lie outside the project. */
  modulesFolder: string
  /** See settable-clock.ts. */
  clock: SharedArrayBuffer
}

export type ToWorker =
  | { kind: 'load'; file: string }
  | {
      kind: 'call'
      id: string
      eventText: string
      context: Record<string, unknown>
      env: Record<string, string>
    }

/** How a call ended: the JSON text of its result, or what was thrown. */
export type Outcome = { text: string } | { error: string }

export type FromWorker =
  | { kind: 'warm' }
  | { kind: 'loaded' }
  | { kind: 'loadFailed'; error: string }
  | { kind: 'answered'; id: string; outcome: Outcome; openRequests: number }
  | { kind: 'lateRequest'; path: string }
  | { kind: 'printed'; level: 'debug' | 'info' | 'warn' | 'error'; text: string }
