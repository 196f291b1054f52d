import type { Aria, InnerAria } from './contracts'

export const aria: Aria = ({ role, label, checked, expanded, hidden }) => ({
  ...(role && { 'aria-role': role }),
  ...(label && { 'aria-label': label }),
  ...(checked !== undefined && { 'aria-checked': checked }),
  ...(expanded !== undefined && { 'aria-expanded': expanded }),
  ...(hidden && { 'aria-hidden': true }),
})

const NOTHING = {}

export const innerAria: InnerAria = () => NOTHING
