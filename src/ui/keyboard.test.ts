import { describe, expect, it } from "vitest"
import { isComposing } from "./keyboard.ts"

describe("keys of an input method", () => {
  it("belong to it while it is composing", () => {
    expect(isComposing({ isComposing: true })).toBe(true)
    expect(isComposing({ nativeEvent: { isComposing: true } })).toBe(true)
  })

  it("belong to it when the browser says only 229", () => {
    expect(isComposing({ isComposing: false, keyCode: 229 })).toBe(true)
  })

  it("are ours otherwise", () => {
    expect(isComposing({ isComposing: false, keyCode: 74 })).toBe(false)
  })
})
