import type { SampleRow } from '@domain/samples/row'
import { conclusionNames, sampleStatusNames } from '@domain/samples/sample'
import type { Tone } from './components/state-tag'

/** How a sample stands, in a word and a colour: once there is a result, what it was. */
export function spokenSampleState({ status, conclusion }: SampleRow): { word: string; tone: Tone } {
  if (!conclusion) return { word: sampleStatusNames[status], tone: 'plain' }
  return { word: conclusionNames[conclusion], tone: conclusion === 'fail' ? 'danger' : 'accent' }
}
