/** The linter of bulletins. */
import { expect, test } from "vitest"
import { bareNumerals } from "./lint-text.ts"
import { parseLine } from "./parse-line.ts"

const names = ["37°Bay Xiangshan Technological Innovation Center", "37度湾象山科创中心"]
const bare = (text: string) => bareNumerals(parseLine(text), names)

test("a numeral typed into the text is found in both languages and in full width", () => {
  expect(bare("65 enterprises have settled")).toEqual(["65"])
  expect(bare("增长16.1%，入驻６５家")).toEqual(["16.1%", "65"])
  expect(bare("1,410.3 million yuan")).toEqual(["1,410.3"])
})

test("dates, ordinals, quotations and names may hold numerals", () => {
  expect(bare("On 31 March 2019 the 2nd platform of the 37°Bay centre opened, “over 50 visits”.")).toEqual([])
  expect(bare("2019年第一季度，37度湾科创中心第3期，到2019年3月31日，“150个项目”")).toEqual([])
  expect(bare("2019 Q1 and March 2019")).toEqual([])
})

test("a name's numeral is no licence for the same numeral elsewhere", () => {
  expect(bare("37 enterprises in the 37°Bay centre")).toEqual(["37"])
})

test("a figure in the text is no numeral", () => {
  expect(bare("{settled} have settled, {technological|bare} of them technological")).toEqual([])
})
