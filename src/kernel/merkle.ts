/** Merkle trees as in RFC 6962, section 2.1: one root for many rows, and a short proof that a row is among them. */
import { sha256 } from "./canonical.ts"

const leafPrefix = Buffer.from([0])
const nodePrefix = Buffer.from([1])

/** Hash of one leaf's bytes; its prefix keeps a leaf from passing for an inner node. */
export function leafHash(bytes: Uint8Array): Buffer {
  return sha256(Buffer.concat([leafPrefix, bytes]))
}

function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return sha256(Buffer.concat([nodePrefix, left, right]))
}

// The largest power of two below `size`: where the standard splits a tree (RFC 6962, 2.1).
function splitOf(size: number): number {
  let split = 1
  while (split * 2 < size) split *= 2
  return split
}

/** Root of leaf hashes in order, built one by one in memory of the tree's height. */
export class MerkleBuilder {
  #size = 0
  // Roots of full subtrees, largest first; their sizes are the binary digits of #size.
  readonly #peaks: Buffer[] = []

  get size(): number {
    return this.#size
  }

  append(hash: Buffer): void {
    let node = hash
    for (let carry = this.#size; carry % 2 === 1; carry = Math.floor(carry / 2)) {
      node = nodeHash(this.#peaks.pop()!, node)
    }
    this.#peaks.push(node)
    this.#size++
  }

  root(): Buffer {
    if (this.#size === 0) return sha256("")
    return this.#peaks.reduceRight((right, left) => nodeHash(left, right))
  }
}

/** Root of the tree over leaf hashes in order; of no leaves it is the SHA-256 of nothing. */
export function merkleRoot(leafHashes: readonly Buffer[]): Buffer {
  const builder = new MerkleBuilder()
  for (const hash of leafHashes) builder.append(hash)
  return builder.root()
}

/** The audit path of one leaf, from its sibling up to the root's child (RFC 6962, 2.1.1); throws RangeError. */
export function inclusionPath(leafHashes: readonly Buffer[], index: number): Buffer[] {
  if (!Number.isInteger(index) || index < 0 || index >= leafHashes.length) {
    throw new RangeError(`no leaf ${index} among ${leafHashes.length}`)
  }
  const path: Buffer[] = []
  let from = 0
  let until = leafHashes.length
  while (until - from > 1) {
    const middle = from + splitOf(until - from)
    const goesLeft = index < middle
    path.push(merkleRoot(goesLeft ? leafHashes.slice(middle, until) : leafHashes.slice(from, middle)))
    if (goesLeft) until = middle
    else from = middle
  }
  return path.reverse()
}

export interface InclusionProof {
  leaf: Buffer
  index: number
  size: number
  path: readonly Buffer[]
  root: Buffer
}

/** Whether a leaf hash stands at `index` of the `size` leaves under `root` (the check of RFC 9162, 2.1.3.2). */
export function verifyInclusion({ leaf, index, size, path, root }: InclusionProof): boolean {
  if (!Number.isInteger(index) || !Number.isInteger(size) || index < 0 || index >= size) return false
  let place = index
  let last = size - 1
  let node = leaf
  for (const sibling of path) {
    if (last === 0) return false
    if (place % 2 === 1 || place === last) {
      node = nodeHash(sibling, node)
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)]
    } else {
      node = nodeHash(node, sibling)
    }
    ;[place, last] = [half(place), half(last)]
  }
  return last === 0 && node.equals(root)
}

// Division instead of a shift: trees may hold more leaves than 32 bits count.
function half(n: number): number {
  return Math.floor(n / 2)
}
