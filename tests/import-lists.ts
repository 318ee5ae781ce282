/** Made-up lists of organisations of any length, with credit codes that pass their check. */
import { writeFile } from "node:fs/promises"
import { creditCodeFor, organisationCheckFor } from "../src/kernel/credit-code.ts"

/** A credit code of a made-up enterprise; the same number gives the same code. */
export function madeUpCode(number: number): string {
  const organisation = number.toString().padStart(8, "0")
  const start = `91330200${organisation}${organisationCheckFor(organisation)}`
  return start + creditCodeFor(start)
}

/** Writes a list of `rows` enterprises numbered from `first`, with six columns. */
export async function writeList(path: string, first: number, rows: number): Promise<void> {
  const lines = ["企业名称,统一社会信用代码,成立日期,行政区划代码,行业代码,地址"]
  for (let number = first; number < first + rows; number++) {
    const day = `20${String(10 + (number % 10))}-${String(1 + (number % 12)).padStart(2, "0")}-15`
    const address = `宁波市演示县演示街道演示大道${number % 999}号${number % 20}幢`
    lines.push(`宁波演示第${number}科技有限公司,${madeUpCode(number)},${day},330226,C3824,${address}`)
  }
  await writeFile(path, `${lines.join("\n")}\n`)
}
