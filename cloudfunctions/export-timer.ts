// What the function `export` does by itself every few minutes: packs of evidence that nobody waits for are made to the end. The
// function of the timer has neither the libraries nor the memory.

export { goOnMaking } from './evidence-packs/tend-packs'
