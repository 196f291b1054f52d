// What WeChat's own audit allows a page, and what we allow one answer to draw.

export const NODES = 600
export const DEPTH = 30
export const TAP_BYTES = 2048
