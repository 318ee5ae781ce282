/** Writes zip files by hand, so that tests can make those that lie as well. */
import { crc32, deflateRawSync } from "node:zlib"

export interface TestPart {
  name: string
  content: Buffer
  /** What the directory says that it unpacks to; the truth if not given. */
  declared?: number
}

export function zipOf(parts: TestPart[]): Buffer {
  const files: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const { name, content, declared = content.length } of parts) {
    const packed = deflateRawSync(content)
    // Version, flags, method 8, time, date, then check sum and sizes: the same in both places.
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(8, 4)
    facts.writeUInt32LE(crc32(content), 10)
    facts.writeUInt32LE(packed.length, 14)
    facts.writeUInt32LE(declared, 18)
    facts.writeUInt16LE(Buffer.byteLength(name), 22)
    files.push(mark(0x04034b50), facts, Buffer.from(name), packed)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    entries.push(mark(0x02014b50), Buffer.from([20, 0]), facts, rest, Buffer.from(name))
    offset += 30 + Buffer.byteLength(name) + packed.length
  }
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(Buffer.concat(entries).length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...files, ...entries, mark(0x06054b50), end])
}

function mark(number: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(number)
  return bytes
}
