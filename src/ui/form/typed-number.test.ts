import { describe, expect, it } from "vitest"
import { readMoney } from "./read-back.ts"
import { groupDigits, parseTypedNumber } from "./typed-number.ts"

describe("a number as people type it", () => {
  it.each([
    ["318.8", "318.8"],
    ["40,963,000", "40963000"],
    ["４０９６.３０", "4096.3"],
    ["−6.2", "-6.2"],
    [" 007 ", "7"],
    [".5", "0.5"],
    ["0.10000000000000000001", "0.10000000000000000001"],
  ])("%s is %s", (typed, value) => expect(parseTypedNumber(typed)).toBe(value))

  it("takes a magnitude in words into the field's own unit", () => {
    expect(parseTypedNumber("1.2亿", 4)).toBe("12000")
    expect(parseTypedNumber("1.2亿元", 4)).toBe("12000")
    expect(parseTypedNumber("318.8万", 4)).toBe("318.8")
    expect(parseTypedNumber("1.2 billion yuan", 4)).toBe("120000")
    expect(parseTypedNumber("3188000元", 4)).toBe("318.8")
  })

  it.each(["", "abc", "1.2.3", "12 apples", "1.2个", "--3", "1e5"])("does not guess at “%s”", (typed) =>
    expect(parseTypedNumber(typed, 4)).toBeNull(),
  )

  it("keeps every digit when it groups them", () => {
    expect(groupDigits("-40963000.050")).toBe("\u221240,963,000.050")
    expect(groupDigits("123")).toBe("123")
  })
})

describe("money read back", () => {
  it("shows a wrong unit by its size", () => {
    expect(readMoney("40963000", "wan")).toEqual({ en: "409.63 billion yuan", zh: "4,096.3亿元" })
    expect(readMoney("4096.3", "wan")).toEqual({ en: "40.963 million yuan", zh: "4,096.3万元" })
    expect(readMoney("318.8", "wan")).toEqual({ en: "3.188 million yuan", zh: "318.8万元" })
  })

  it("rounds nothing away, and reads zero and losses", () => {
    expect(readMoney("123456789.01", "yuan").zh).toBe("1.2345678901亿元")
    expect(readMoney("0", "wan")).toEqual({ en: "0 yuan", zh: "0元" })
    expect(readMoney("-20000", "wan").zh).toBe("\u22122亿元")
  })
})
