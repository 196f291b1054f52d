// What functions print and what the cloud itself has to say.

export interface LogLine {
  at: number
  level: 'debug' | 'info' | 'warn' | 'error'
  requestId?: string
  functionName?: string
  text: string
}

export interface Log {
  write(line: Omit<LogLine, 'at'>): void
}
