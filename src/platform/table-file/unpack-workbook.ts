/**
 * A workbook is a zip file, and a zip file of a few kilobytes can unpack to gigabytes. Sizes are read from its
 * directory first, then everything is unpacked once with that bound, before any library sees it.
 */
import { promisify } from "node:util"
import { inflateRaw } from "node:zlib"
import { refusedFile } from "./refuse-file.ts"

const inflate = promisify(inflateRaw)

/** Bytes that the parts of a workbook may come to; 5 000 rows of a statistical table take about five million. */
export const maxUnpackedBytes = 40_000_000
const maxParts = 1000

interface Part {
  name: string
  method: number
  packed: Buffer
  unpackedBytes: number
}

/** The XML parts of a workbook by name, within the bounds; throws `invalid` with words. */
export async function unpackWorkbook(bytes: Buffer): Promise<Map<string, Buffer>> {
  const parts = directoryOf(bytes)
  const declared = parts.reduce((total, part) => total + part.unpackedBytes, 0)
  if (declared > maxUnpackedBytes) throw tooLarge()
  const unpacked = new Map<string, Buffer>()
  for (const part of parts) if (/\.(xml|rels)$/i.test(part.name)) unpacked.set(part.name, await unpack(part))
  return unpacked
}

async function unpack({ method, packed, unpackedBytes }: Part): Promise<Buffer> {
  if (method === 0) return packed
  if (method !== 8) throw damaged()
  // A part that is larger than the directory says was made to deceive.
  const content = await inflate(packed, { maxOutputLength: unpackedBytes + 1 }).catch(() => null)
  if (content?.length !== unpackedBytes) throw damaged()
  return content as Buffer
}

const endMark = 0x06054b50
const entryMark = 0x02014b50

/** The parts as the directory at the end of the file names them (APPNOTE 6.3.10, 4.3.12 and 4.3.16). */
function directoryOf(bytes: Buffer): Part[] {
  try {
    return readDirectory(bytes)
  } catch (error) {
    // An offset that leads out of the file.
    throw error instanceof RangeError ? damaged() : error
  }
}

function readDirectory(bytes: Buffer): Part[] {
  const end = endOfDirectory(bytes)
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  if (count > maxParts) throw tooLarge()
  const parts: Part[] = []
  for (let number = 0; number < count; number++) {
    if (bytes.readUInt32LE(at) !== entryMark) throw damaged()
    const nameBytes = bytes.readUInt16LE(at + 28)
    parts.push(partAt(bytes, at, nameBytes))
    at += 46 + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return parts
}

function partAt(bytes: Buffer, at: number, nameBytes: number): Part {
  const encrypted = (bytes.readUInt16LE(at + 8) & 1) === 1
  const [packedBytes, unpackedBytes] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)]
  const local = bytes.readUInt32LE(at + 42)
  const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  // 0xffffffff would point to a directory of 64 bits, which no workbook of this size needs.
  if (encrypted || from + packedBytes > bytes.length) throw damaged()
  return {
    name: bytes.toString("utf8", at + 46, at + 46 + nameBytes),
    method: bytes.readUInt16LE(at + 10),
    packed: bytes.subarray(from, from + packedBytes),
    unpackedBytes,
  }
}

/** Behind the directory stands its end, and a comment of at most 65 535 bytes. */
function endOfDirectory(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--)
    if (bytes.readUInt32LE(at) === endMark) return at
  throw damaged()
}

function tooLarge() {
  return refusedFile(
    "This workbook unpacks to more than 40 MB. Keep only the sheet with the table, without pictures, and save it again.",
    "工作簿解压后超过40MB。请只保留表格所在的工作表，去掉图片后重新保存。",
  )
}

function damaged() {
  return refusedFile(
    "This workbook is damaged, locked or not a workbook. Open it in Excel or WPS, save it as .xlsx and try again.",
    "工作簿已损坏、加密或不是工作簿。请用 Excel 或 WPS 打开，另存为 .xlsx 后重试。",
  )
}
