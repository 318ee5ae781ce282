/** Small bars in the rows of a table, as SVG text. */
import { Decimal } from "../../../kernel/decimal.ts"
import { formatNumber } from "../../../kernel/format.ts"
import type { Language } from "../../../kernel/language.ts"
import { escapeHtml } from "./frozen-html.ts"
import { shareOfPeriod } from "./path-geometry.ts"

const size = { width: 208, height: 16 }
const middle = size.height / 2

interface TowardsTarget {
  reached: string
  target: string
  from: string
  until: string
  /** The day whose place on the path is marked. */
  day: string
}

/** Pixels of a share between 0 and 1, to tenths. */
function along(share: Decimal | number): number {
  const pixels = new Decimal(share).times(size.width - 2)
  return Math.round(Decimal.min(Decimal.max(pixels, 0), size.width - 2).toNumber() * 10) / 10 + 1
}

/** The whole is the target: reached thick, the straight path a tall tick, the target an end. */
export function drawTargetBar(
  { reached, target, from, until, day }: TowardsTarget,
  language: Language,
): string {
  if (new Decimal(target).lessThanOrEqualTo(0)) return ""
  const share = shareOfPeriod({ from, until }, day)
  const path = formatNumber(new Decimal(target).times(share).toFixed(), 0, language)
  const [count, aim] = [reached, target].map((value) => formatNumber(value, 0, language))
  const says =
    language === "en"
      ? `${count} of ${aim}; the path stands at ${path}`
      : `目标${aim}，已完成${count}，按进度应为${path}`
  const tick = along(share)
  return (
    `<svg class="target-bar" role="img" aria-label="${escapeHtml(says)}" width="${size.width}" height="${size.height}" ` +
    `viewBox="0 0 ${size.width} ${size.height}"><path class="track" d="M1 ${middle}H${size.width - 1}"/>` +
    `<path class="reached" d="M1 ${middle}H${along(new Decimal(reached).div(target))}"/>` +
    `<path class="tick" d="M${tick} 1V${size.height - 1}"/>` +
    `<path class="aim" d="M${size.width - 1} 4V${size.height - 4}"/></svg>`
  )
}

/** From zero to the value; the greatest of the table takes the whole width. The number stands beside it. */
export function drawSizeBar(value: string, greatest: string): string {
  const share = new Decimal(greatest).greaterThan(0) ? new Decimal(value).div(greatest) : new Decimal(0)
  return (
    `<svg class="size-bar" aria-hidden="true" width="${size.width}" height="${size.height}" ` +
    `viewBox="0 0 ${size.width} ${size.height}"><path d="M1 ${middle}H${along(share)}"/></svg>`
  )
}
