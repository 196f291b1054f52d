// The cloud functions of an environment: finds them under the functions root and runs their calls.

import { readdirSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from '../log'
import { CloudError } from '../wire/errors'
import { DeployedFunction, isBuilt } from './deployed-function'
import { failureOf, leftOpen, textOf } from './ending'
import { functionMissing, functionThrew } from './failures'
import type { FunctionConfig } from './function-config'
import type { Ending, Instance, InstanceEvents } from './instance'
import { Instances, type InstancesOptions } from './instances'
import { envOfCall, type Identity, type Invocation } from './invocation'

export interface FunctionsOptions extends InstancesOptions {
  /** Absolute. */
  root: string
  log: Log
}

export interface Call {
  name: string
  /** JSON. */
  eventText: string
  source: string
  identity?: Identity
  /** Made by a function that waits for the answer. */
  nested?: boolean
}

export interface CallAnswer {
  /** The result as JSON. */
  text: string
  requestId: string
}

const DURATIONS_REMEMBERED = 5000

export class Functions {
  private readonly deployed = new Map<string, DeployedFunction>()
  private readonly running = new Map<string, Invocation>()
  private readonly serving = new Map<string, Instance>()
  private readonly instances: Instances
  private readonly durations = new Map<string, number>()
  private callCount = 0

  constructor(private readonly options: FunctionsOptions) {
    this.instances = new Instances(options)
  }

  prewarm(): void {
    this.instances.prewarm()
  }

  names(): string[] {
    const { root } = this.options
    if (!existsSync(root)) return []
    return readdirSync(root).filter((name) => isBuilt(join(root, name)))
  }

  config(name: string): FunctionConfig {
    return this.find(name).config
  }

  /** The call that a request of the SDK belongs to, while it runs. */
  invocation(id: string | undefined): Invocation | undefined {
    return id === undefined ? undefined : this.running.get(id)
  }

  /** The platform ends the instance of a running call, wherever it is. */
  kill(invocationId: string): void {
    void this.serving.get(invocationId)?.kill()
  }

  /** Runs a function; throws a CloudError when the call fails. */
  async call({ name, eventText, source, identity, nested = false }: Call): Promise<CallAnswer> {
    const fn = this.find(name)
    await fn.refresh()
    const invocation: Invocation = {
      id: `call-${(this.callCount += 1)}`,
      functionName: name,
      source,
      ...(identity && { identity }),
    }
    this.running.set(invocation.id, invocation)
    try {
      const ending = await fn.pool.with(nested, (instance) =>
        this.run(instance, fn, invocation, eventText),
      )
      return { text: this.textOf(ending, fn, invocation), requestId: invocation.id }
    } catch (error) {
      if (error instanceof CloudError) throw error
      const failure = functionThrew(error instanceof Error ? error.message : String(error))
      this.complain(invocation, failure.message)
      throw failure
    } finally {
      this.running.delete(invocation.id)
      this.serving.delete(invocation.id)
    }
  }

  /** Milliseconds that a call took in its function, as the platform's log tells it; the newest calls are remembered. */
  durationOf(requestId: string): number | undefined {
    return this.durations.get(requestId)
  }

  async stop(): Promise<void> {
    const dismiss = (instance: Instance) => this.instances.dismiss(instance)
    await Promise.all([...this.deployed.values()].map((fn) => fn.pool.stop(dismiss)))
    await this.instances.stop()
  }

  private find(name: string): DeployedFunction {
    const known = this.deployed.get(name)
    if (known) return known
    const folder = join(this.options.root, name)
    if (!/^[A-Za-z][\w-]*$/.test(name) || !isBuilt(folder)) throw functionMissing()
    const fn = new DeployedFunction(
      name,
      folder,
      (config) => this.instances.take(config),
      this.eventsOf(name),
      this.options.settings.instancesAtMost,
    )
    this.deployed.set(name, fn)
    return fn
  }

  private async run(
    instance: Instance,
    { name, config }: DeployedFunction,
    invocation: Invocation,
    eventText: string,
  ): Promise<Ending> {
    const began = performance.now()
    this.serving.set(invocation.id, instance)
    const ending = await instance.call({
      id: invocation.id,
      eventText,
      timeoutMs: config.timeoutSeconds * 1000,
      env: envOfCall(this.options.platform, invocation),
      context: {
        callbackWaitsForEmptyEventLoop: false,
        function_name: name,
        function_version: '$LATEST',
        memory_limit_in_mb: config.memorySize,
        namespace: this.options.platform.envId,
        request_id: invocation.id,
        time_limit_in_ms: config.timeoutSeconds * 1000,
      },
    })
    this.rememberDuration(invocation.id, performance.now() - began)
    return ending
  }

  private rememberDuration(id: string, duration: number): void {
    if (this.durations.size >= DURATIONS_REMEMBERED)
      this.durations.delete(this.durations.keys().next().value ?? '')
    this.durations.set(id, duration)
  }

  private textOf(ending: Ending, fn: DeployedFunction, invocation: Invocation): string {
    const failure = failureOf(ending, fn.config)
    if (failure) {
      this.complain(invocation, failure.message)
      throw failure
    }
    if (leftOpen(ending))
      this.warn(fn.name, invocation.id, 'answered with a request still open: the cloud drops it')
    return textOf(ending)
  }

  private eventsOf(functionName: string): InstanceEvents {
    return {
      printed: ({ level, text }, callId) =>
        this.options.log.write({
          level,
          functionName,
          text,
          ...(callId !== undefined && { requestId: callId }),
        }),
      lateRequest: (path) =>
        this.warn(functionName, undefined, `sent ${path} after its answer: the cloud would not`),
    }
  }

  private complain({ functionName, id }: Invocation, text: string): void {
    this.options.log.write({ level: 'error', functionName, requestId: id, text })
  }

  private warn(functionName: string, requestId: string | undefined, text: string): void {
    const line = { level: 'warn' as const, functionName, text }
    this.options.log.write(requestId === undefined ? line : { ...line, requestId })
  }
}
