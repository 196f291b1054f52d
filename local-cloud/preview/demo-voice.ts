// A tone that swells and fades like somebody who speaks, as a WAV file: 8 kHz, one channel, 8 bits.

const SAMPLES_A_SECOND = 8000
const LONGEST_MILLISECONDS = 60_000
const HEADER_BYTES = 44
const PITCH = 220
const SYLLABLES_A_SECOND = 3

const samplesIn = (milliseconds: number) =>
  Math.round((Math.min(LONGEST_MILLISECONDS, milliseconds) / 1000) * SAMPLES_A_SECOND)

export function demoVoice(milliseconds: number): Buffer {
  const count = samplesIn(milliseconds)
  const file = Buffer.alloc(HEADER_BYTES + count)
  writeHeader(file, count)
  for (let at = 0; at < count; at += 1) file[HEADER_BYTES + at] = sampleAt(at / SAMPLES_A_SECOND)
  return file
}

const sampleAt = (second: number): number => {
  const loudness = Math.abs(Math.sin(Math.PI * SYLLABLES_A_SECOND * second))
  return 128 + Math.round(60 * loudness * Math.sin(2 * Math.PI * PITCH * second))
}

function writeHeader(file: Buffer, count: number): void {
  file.write('RIFF', 0, 'latin1')
  file.writeUInt32LE(HEADER_BYTES - 8 + count, 4)
  file.write('WAVEfmt ', 8, 'latin1')
  file.writeUInt32LE(16, 16)
  file.writeUInt16LE(1, 20)
  file.writeUInt16LE(1, 22)
  file.writeUInt32LE(SAMPLES_A_SECOND, 24)
  file.writeUInt32LE(SAMPLES_A_SECOND, 28)
  file.writeUInt16LE(1, 32)
  file.writeUInt16LE(8, 34)
  file.write('data', 36, 'latin1')
  file.writeUInt32LE(count, 40)
}
