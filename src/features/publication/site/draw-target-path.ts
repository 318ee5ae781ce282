/** The chart of a target path as SVG text: frozen with a bulletin's words, and shown on the glance. */
import { addDays, addMonths } from "../../../kernel/day.ts"
import { formatDay, formatNumber } from "../../../kernel/format.ts"
import type { Bilingual, Language } from "../../../kernel/language.ts"
import type { TargetPath } from "../exhibits.ts"
import type { BulletinDocument } from "../schema.ts"
import { escapeHtml } from "./frozen-html.ts"
import {
  type Frame,
  type PathFacts,
  type PathGeometry,
  pathGeometry,
  shareOfPeriod,
} from "./path-geometry.ts"

/** A phone gets a drawing of its own: shrinking one would shrink its words. */
export const pathFrames = {
  wide: { width: 676, height: 250, left: 36, right: 556, top: 22, bottom: 218 },
  beside: { width: 472, height: 270, left: 32, right: 366, top: 22, bottom: 236 },
  narrow: { width: 358, height: 236, left: 28, right: 270, top: 22, bottom: 204 },
} satisfies Record<string, Frame>

const text = {
  target: { en: "target", zh: "目标" },
  path: { en: "target path", zh: "目标路径" },
} satisfies Record<string, Bilingual>

/** What the chart shows; null where the newest count or the target has no value to draw. */
export function pathFacts(chart: TargetPath, figures: BulletinDocument["figures"]): PathFacts | null {
  const value = (key: string) => figures[key]?.figure.value ?? null
  const target = value(chart.target)
  const reached = chart.reached.flatMap((key) => {
    const figure = figures[key]?.figure
    return figure?.value ? [{ day: figure.asOf, value: figure.value }] : []
  })
  if (target === null || value(chart.reached.at(-1) ?? "") === null) return null
  return {
    from: chart.from,
    until: chart.until,
    reached,
    target,
    low: value(chart.low),
    high: value(chart.high),
  }
}

const whole = (value: string | number, language: Language) => formatNumber(String(value), 0, language)

function reachedWords({ verb }: TargetPath, count: string, language: Language): string {
  return language === "en" ? `${count} ${verb.en}` : `${verb.zh}${count}`
}

/** One sentence with everything that the drawing shows. */
export function pathSentence(chart: TargetPath, facts: PathFacts, language: Language): string {
  const last = facts.reached.at(-1) ?? { day: facts.from, value: "0" }
  const path = whole(Math.round(Number(facts.target) * shareOfPeriod(facts, last.day)), language)
  const [target, low, high] = [facts.target, facts.low, facts.high].map((value) =>
    value === null ? null : whole(value, language),
  )
  const [on, until] = [formatDay(last.day, language), formatDay(facts.until, language)]
  const said = reachedWords(chart, whole(last.value, language), language)
  if (language === "zh") {
    const ends = low === null ? "" : `照此速度，届时在${low}到${high}之间（八成把握）。`
    return `到${on}${said}，目标路径为${path}；到${until}目标为${target}。${ends}`
  }
  const ends = low === null ? "" : ` At this pace it will be ${low} to ${high} (four chances in five).`
  return `${said} by ${on}, where the path stands at ${path}; the target is ${target} by ${until}.${ends}`
}

function monthOf(day: string, language: Language): string {
  const [year = "", month = ""] = day.split("-")
  return language === "zh"
    ? `${year}年${Number(month)}月`
    : formatDay(day, "en", "short").replace(/^\d+ /, "")
}

/** The first day, and the end of each year from it; on a narrow drawing the first and the last. */
function dayTicks({ from, until }: PathFacts, isNarrow: boolean): string[] {
  const days: string[] = []
  for (let months = 12; ; months += 12) {
    const day = addDays(addMonths(from, months), -1)
    if (day >= until) break
    days.push(day)
  }
  return isNarrow ? [from, until] : [from, ...days, until]
}

function axes(facts: PathFacts, { ticks }: PathGeometry, frame: Frame, language: Language): string {
  const lines = ticks.map(
    ({ value, y }) =>
      `<path class="grid" d="M${frame.left} ${y}H${frame.right}"/>` +
      `<text x="${frame.left - 6}" y="${y + 4}" text-anchor="end">${whole(value, language)}</text>`,
  )
  const days = dayTicks(facts, frame.width < 400).map((day, at) => {
    const share = at === 0 ? 0 : shareOfPeriod(facts, day)
    const x = Math.round(frame.left + share * (frame.right - frame.left))
    const anchor = at === 0 ? "start" : "middle"
    return `<text x="${x}" y="${frame.bottom + 20}" text-anchor="${anchor}">${monthOf(day, language)}</text>`
  })
  return lines.join("") + days.join("")
}

/** Labels at the right end, pushed apart where they would meet. */
function endLabels(
  facts: PathFacts,
  { target, wedge }: PathGeometry,
  frame: Frame,
  language: Language,
): string {
  const labels = [
    { y: target.y, words: `${text.target[language]} ${whole(facts.target, language)}`, strong: true },
  ]
  if (wedge && facts.low !== null && facts.high !== null)
    labels.push(
      { y: wedge.high.y, words: whole(facts.high, language), strong: false },
      { y: wedge.low.y, words: whole(facts.low, language), strong: false },
    )
  let above = Number.NEGATIVE_INFINITY
  return labels
    .sort((a, b) => a.y - b.y)
    .map(({ y, words, strong }) => {
      above = Math.max(y, above + 16)
      const kind = strong ? ' class="strong"' : ""
      return `<text${kind} x="${frame.right + 10}" y="${above + 4}">${words}</text>`
    })
    .join("")
}

/** `frame` is one of `pathFrames`. */
export function drawTargetPath(
  chart: TargetPath,
  facts: PathFacts,
  language: Language,
  frame: Frame,
  className: string,
): string {
  const geometry = pathGeometry(facts, frame)
  const { start, target, now, path, pace, wedge, steps } = geometry
  const count = whole(facts.reached.at(-1)?.value ?? "0", language)
  const pathLabel = `${text.path[language]} ${whole(path.value, language)}`
  return [
    `<svg class="target-path ${className}" role="img" width="${frame.width}" height="${frame.height}"`,
    ` viewBox="0 0 ${frame.width} ${frame.height}" aria-label="${escapeHtml(pathSentence(chart, facts, language))}">`,
    axes(facts, geometry, frame, language),
    wedge ? `<path class="wedge" d="${wedge.outline}"/><path class="hatch" d="${wedge.hatch}"/>` : "",
    wedge ? `<path class="pace" d="M${now.x} ${now.y}L${pace.x} ${pace.y}"/>` : "",
    `<path class="aim" d="M${start.x} ${start.y}L${target.x} ${target.y}"/>`,
    `<path class="drop" d="M${now.x} ${path.y}V${frame.bottom}"/>`,
    `<path class="line" d="${steps}"/>`,
    `<circle class="ring" cx="${target.x}" cy="${target.y}" r="3.5"/>`,
    `<circle class="dot" cx="${now.x}" cy="${now.y}" r="4"/>`,
    `<text x="${now.x - 8}" y="${path.y - 6}" text-anchor="end">${escapeHtml(pathLabel)}</text>`,
    `<text class="now" x="${now.x + 9}" y="${now.y + 14}">${escapeHtml(reachedWords(chart, count, language))}</text>`,
    endLabels(facts, geometry, frame, language),
    "</svg>",
  ].join("")
}
