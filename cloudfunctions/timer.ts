// What happens by itself, every few minutes: whatever is due, in small portions. WeChat may fire a timer twice or late, so
// every step finds its own work and doing it twice is doing it once. Nobody is the actor.

import { deliverWaiting } from './kernel/deliver-waiting'

/** In order; each is told the time and answers how much it did. */
export const steps = { deliverWaiting }

export async function tick(now: string): Promise<Record<string, number>> {
  const done: Record<string, number> = {}
  for (const [name, step] of Object.entries(steps)) done[name] = await step(now)
  return done
}
