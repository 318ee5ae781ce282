import { describe, expect, it } from "vitest"
import type { CentreView, TenancyView } from "../../schema.ts"
import { checkWriting, correctionOf, fieldInForm, undoOf, writingOf } from "./stage-inputs.ts"

const centre: CentreView = {
  id: "11",
  version: "13",
  name: { en: "Bay", zh: "湾" },
  says: null,
  operatorId: null,
  division: "330225",
  openedOn: "2018-01-15",
  stages: ["maker-space", "incubator"],
}
const tenancy: TenancyView = {
  id: "15",
  version: "17",
  centreId: "11",
  organisationId: "12",
  organisationName: "演示企业001",
  organisationNameEn: "Demo Enterprise 001",
  from: "2018-01-21",
  until: null,
  exitReason: null,
  stages: [
    { id: "16", stage: "maker-space", unit: "1-01", areaM2: "13", from: "2018-01-21", until: "2018-09-01" },
    { id: "17", stage: "incubator", unit: "2-101", areaM2: "60", from: "2018-09-01", until: null },
  ],
}
const written = { ...writingOf(tenancy), correction: { class: "correction" as const, reason: "登记有误" } }

describe("the correction of a tenancy", () => {
  it("gives back what it began with when nothing is changed", () => {
    const { correction, ...rest } = correctionOf(written)
    expect(rest).toEqual({ from: "2018-01-21", until: null, exitReason: null, stages: tenancy.stages })
    expect(undoOf(tenancy, "x")).toMatchObject(rest)
    expect(correction.reason).toBe("登记有误")
  })

  it("ends a stage on the day on which the next begins, and the last with the tenancy", () => {
    const [first, second] = written.stages
    const moved = { ...written, stages: [first!, { ...second!, from: "2018-10-01" }], until: "2019-03-01" }
    expect(correctionOf(moved).stages.map(({ from, until }) => [from, until])).toEqual([
      ["2018-01-21", "2018-10-01"],
      ["2018-10-01", "2019-03-01"],
    ])
  })

  it("is not wrong as it stands", () => {
    expect(checkWriting(written, centre)).toEqual({})
  })

  it("is refused with an area that is none", () => {
    const [first, second] = written.stages
    const wrong = { ...written, stages: [first!, { ...second!, areaM2: "many" }] }
    expect(Object.keys(checkWriting(wrong, centre))).toEqual(["stages.1.areaM2"])
  })

  it("does not compare days while one of them is missing", () => {
    const [first, second] = written.stages
    const unfinished = { ...written, stages: [first!, { ...second!, from: null }] }
    expect(checkWriting(unfinished, centre)).toEqual({})
  })

  it("is refused where stages change their order, at the day that the form has", () => {
    const [first, second] = written.stages
    const wrong = { ...written, stages: [first!, { ...second!, from: "2018-01-01" }] }
    expect(Object.keys(checkWriting(wrong, centre))).toContain("stages.1.from")
  })

  it("is refused in a stage that the centre does not have", () => {
    const [first, second] = written.stages
    const wrong = { ...written, stages: [first!, { ...second!, stage: "accelerator" as const }] }
    expect(Object.keys(checkWriting(wrong, centre))).toEqual(["stages.1.stage"])
  })
})

describe("what the server says of a field", () => {
  it("stands where the form has that field", () => {
    expect(fieldInForm("from", 2)).toBe("stages.0.from")
    expect(fieldInForm("stages.0.until", 2)).toBe("stages.1.from")
    expect(fieldInForm("stages.1.until", 2)).toBe("until")
    expect(fieldInForm("stages.1.unit", 2)).toBe("stages.1.unit")
  })
})
