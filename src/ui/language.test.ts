import { beforeAll, describe, expect, it } from "vitest"
import { preferredLanguage, startTranslation, writeText } from "./language.tsx"

describe("texts in two languages", () => {
  beforeAll(() => startTranslation("en"))

  it("fills named values in either language", () => {
    const text = { en: "{{name}} changed this at {{time}}", zh: "{{name}} {{time}} 已改这一栏" }
    expect(writeText(text, "en", { name: "B", time: "10:41" })).toBe("B changed this at 10:41")
    expect(writeText(text, "zh", { name: "乙", time: "10:41" })).toBe("乙 10:41 已改这一栏")
  })

  it("uses the English wording for one only when the count is one", () => {
    const text = { en: "{{count}} visits", one: "{{count}} visit", zh: "{{count}}次走访" }
    expect(writeText(text, "en", { count: 1 })).toBe("1 visit")
    expect(writeText(text, "en", { count: 0 })).toBe("0 visits")
    expect(writeText(text, "zh", { count: 1 })).toBe("1次走访")
  })

  it("leaves colons, dots, markup and braces of people's own words alone", () => {
    const text = { en: "Note: {{words}}. Kept", zh: "备注：{{words}}。已存" }
    expect(writeText(text, "en", { words: "<b>{{x}}</b> a.b:c $t(y)" })).toBe(
      "Note: <b>{{x}}</b> a.b:c $t(y). Kept",
    )
  })

  it("writes a text that both languages write alike", () => {
    expect(writeText({ en: "", zh: "" }, "zh")).toBe("")
    expect(writeText({ en: "CSV", zh: "CSV" }, "zh")).toBe("CSV")
  })

  it("keeps a chosen language before the browser's", () => {
    expect(preferredLanguage("en", ["zh-CN"])).toBe("en")
    expect(preferredLanguage(null, ["zh-TW", "en"])).toBe("zh")
    expect(preferredLanguage("fr", ["fr"])).toBe("en")
  })
})
