import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { sha256 } from "./canonical.ts"
import examples from "./examples/merkle.json" with { type: "json" }
import { inclusionPath, leafHash, MerkleBuilder, merkleRoot, verifyInclusion } from "./merkle.ts"

const leaves = fc.array(fc.uint8Array({ maxLength: 8 }).map(leafHash), { minLength: 1, maxLength: 70 })
const chosen = leaves.chain((hashes) =>
  fc.record({ hashes: fc.constant(hashes), index: fc.nat(hashes.length - 1) }),
)

// The standard's own recursive definition, kept apart from the product's streaming one.
function definedRoot(hashes: Buffer[]): Buffer {
  if (hashes.length === 0) return sha256("")
  if (hashes.length === 1) return hashes[0]!
  const split = 2 ** Math.floor(Math.log2(hashes.length - 1))
  const parts = [definedRoot(hashes.slice(0, split)), definedRoot(hashes.slice(split))]
  return sha256(Buffer.concat([Buffer.from([1]), ...parts]))
}

describe("A Merkle tree", () => {
  test.each(examples.roots)("over $leaves has the root $root", ({ leaves: texts, root }) => {
    expect(merkleRoot(texts.map((text) => leafHash(Buffer.from(text, "hex")))).toString("hex")).toBe(root)
  })

  test("has the root that RFC 6962 defines by recursion, for every size up to 130", () => {
    const hashes = Array.from({ length: 130 }, (_, i) => leafHash(Buffer.from([i])))
    for (let size = 0; size <= hashes.length; size++) {
      expect(merkleRoot(hashes.slice(0, size))).toEqual(definedRoot(hashes.slice(0, size)))
    }
  })

  test("built leaf by leaf gives its root at any time and goes on", () => {
    const builder = new MerkleBuilder()
    const hashes = Array.from({ length: 40 }, (_, i) => leafHash(Buffer.from([i])))
    hashes.forEach((hash, i) => {
      builder.append(hash)
      expect(builder.root()).toEqual(definedRoot(hashes.slice(0, i + 1)))
    })
    expect(builder.size).toBe(40)
  })

  test("proves each of its leaves", () => {
    fc.assert(
      fc.property(chosen, ({ hashes, index }) => {
        const path = inclusionPath(hashes, index)
        const proof = { leaf: hashes[index]!, index, size: hashes.length, path, root: merkleRoot(hashes) }
        expect(path.length).toBeLessThanOrEqual(Math.ceil(Math.log2(hashes.length)))
        expect(verifyInclusion(proof)).toBe(true)
      }),
    )
  })

  test("changes its root with any change of a leaf", () => {
    fc.assert(
      fc.property(chosen, ({ hashes, index }) => {
        const changed = hashes.with(index, leafHash(Buffer.from("another row")))
        expect(merkleRoot(changed)).not.toEqual(merkleRoot(hashes))
      }),
    )
  })
})

describe("An inclusion proof", () => {
  const hashes = Array.from({ length: 11 }, (_, i) => leafHash(Buffer.from([i])))
  const good = {
    leaf: hashes[9]!,
    index: 9,
    size: 11,
    path: inclusionPath(hashes, 9),
    root: merkleRoot(hashes),
  }

  test.each([
    ["another leaf", { leaf: hashes[8]! }],
    ["another place", { index: 8 }],
    ["a place outside the tree", { index: 11 }],
    ["a negative place", { index: -1 }],
    ["a place between leaves", { index: 0.5 }],
    ["no leaves at all", { size: 0 }],
    ["another root", { root: hashes[0]! }],
    ["a path cut short", { path: good.path.slice(0, -1) }],
    ["a path that goes on", { path: [...good.path, hashes[0]!] }],
    ["siblings in another order", { path: good.path.toReversed() }],
  ])("fails with %s", (_, change) => {
    expect(verifyInclusion(good)).toBe(true)
    expect(verifyInclusion({ ...good, ...change })).toBe(false)
  })

  test("fails for an inner node that is shown as a leaf", () => {
    const two = hashes.slice(0, 2)
    const inner = Buffer.concat([Buffer.from([1]), ...two])
    expect(sha256(inner)).toEqual(merkleRoot(two))
    expect(leafHash(inner)).not.toEqual(merkleRoot(two))
  })

  test.each([-1, 11, 1.5])("can't be asked for leaf %d of 11", (index) => {
    expect(() => inclusionPath(hashes, index)).toThrow(RangeError)
  })
})
