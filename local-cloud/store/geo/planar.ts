// Points, lines and polygons in the plane of longitude and latitude. What lies on an edge lies inside.

import type { Geometry, Position } from './shapes'

type Ring = Position[]
type Segment = [Position, Position]

export function polygonsContain(polygons: Ring[][], position: Position): boolean {
  return polygons.some(([outer, ...holes]) => {
    if (!outer || !ringContains(outer, position)) return false
    return !holes.some((hole) => ringContains(hole, position) && !onRing(hole, position))
  })
}

export function geometriesTouch(a: Geometry, b: Geometry): boolean {
  return (
    a.positions.some((position) => covers(b, position)) ||
    b.positions.some((position) => covers(a, position)) ||
    segmentsOf(a).some((one) => segmentsOf(b).some((other) => segmentsCross(one, other)))
  )
}

function covers({ lines, polygons }: Geometry, position: Position): boolean {
  if (polygonsContain(polygons, position)) return true
  return lines.some(
    (line) =>
      (line.length === 1 && samePosition(line[0]!, position)) ||
      chain(line).some((segment) => onSegment(segment, position)),
  )
}

function segmentsOf({ lines, polygons }: Geometry): Segment[] {
  return [...lines, ...polygons.flat()].flatMap(chain)
}

function chain(line: Position[]): Segment[] {
  return line.slice(1).map((position, i): Segment => [line[i]!, position])
}

/** A ray to the east crosses the ring an odd number of times. */
function ringContains(ring: Ring, position: Position): boolean {
  if (onRing(ring, position)) return true
  const [x, y] = position
  let inside = false
  for (const [[x1, y1], [x2, y2]] of chain(ring)) {
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
  }
  return inside
}

function onRing(ring: Ring, position: Position): boolean {
  return chain(ring).some((segment) => onSegment(segment, position))
}

function onSegment([from, to]: Segment, position: Position): boolean {
  return turn(from, to, position) === 0 && between(from, to, position)
}

function segmentsCross([a, b]: Segment, [c, d]: Segment): boolean {
  const [abc, abd, cda, cdb] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)]
  return abc * abd < 0 && cda * cdb < 0
}

function turn([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position): number {
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))
}

function between([ax, ay]: Position, [bx, by]: Position, [x, y]: Position): boolean {
  return (
    Math.min(ax, bx) <= x && x <= Math.max(ax, bx) && Math.min(ay, by) <= y && y <= Math.max(ay, by)
  )
}

function samePosition(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1]
}
