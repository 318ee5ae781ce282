import { describe, expect, test } from "vitest"
import { type Language, languages } from "../../../kernel/language.ts"
import { renderBulletinList } from "./bulletin-list.tsx"
import { renderBulletinPage } from "./bulletin-page.tsx"
import {
  exampleDocument,
  exampleFigures,
  exampleNotice,
  exampleProgramme,
  exampleRelease,
  exampleSite,
} from "./example-bulletin.ts"
import { renderFigurePage } from "./figure-page.tsx"
import type { GlanceEntry } from "./glance-entries.tsx"
import { type Glance, renderGlance } from "./glance-page.tsx"
import { renderProblemPage } from "./problem-page.tsx"
import type { SiteContext } from "./site-context.ts"
import { renderStarting } from "./starting-page.tsx"

const hostile = `</title><script>alert(1)</script><img src=x onerror="alert('2')">`
const both = { en: hostile, zh: hostile }
const address = { en: "/en/bulletins/2019-q1", zh: "/zh/bulletins/2019-q1" }

function entry(language: Language, key: string, more: Partial<GlanceEntry> = {}): GlanceEntry {
  const frozen = exampleFigures[key]!
  const bulletinHref = `${address[language]}#f-${key}-1`
  const plain = { note: null, form: "unit", now: null, change: null, target: null, trend: null } as const
  return { label: frozen.indicator.title, frozen, bulletinHref, ...plain, ...more }
}

function glance(language: Language): Glance {
  const trend = [
    { label: { en: "2018 Q4", zh: "2018年四季度" }, value: "54" },
    { label: { en: "2019 Q1", zh: "2019年一季度" }, value: "65" },
  ]
  const stage = { stage: "incubator", label: { en: "Incubator", zh: "孵化器" } }
  return {
    latest: exampleRelease([exampleNotice]),
    groups: [
      {
        title: null,
        entries: [entry(language, "settled", { now: exampleNotice, trend, change: exampleFigures.share! })],
      },
      { title: both, entries: [entry(language, "base", { note: both, target: exampleFigures.space! })] },
    ],
    exhibits: ["<p>As it was frozen</p>"],
    isMember: true,
    centres: [
      {
        name: { en: "37°Bay", zh: "37度湾" },
        says: null,
        stages: [{ ...stage, settled: 19, technological: 13 }],
      },
      { name: both, says: both, stages: [{ ...stage, settled: null, technological: null }] },
    ],
    personas: [{ name: hostile, role: both, says: both, action: "/demo/sign-in/1" }],
    tour: { correct: "#personas", bulletin: address[language], proof: `${address[language]}#f-settled-1` },
  }
}

const nothing: Glance = {
  latest: null,
  groups: [],
  exhibits: [],
  isMember: false,
  centres: [],
  personas: null,
  tour: null,
}

const pages: Record<string, (site: SiteContext) => string> = {
  bulletin: (site) => renderBulletinPage({ ...site, bulletin: exampleRelease() }),
  "bulletin with a notice": (site) =>
    renderBulletinPage({ ...site, bulletin: exampleRelease([{ ...exampleNotice, reason: hostile }]) }),
  glance: (site) => renderGlance({ ...site, ...glance(site.language) }),
  "empty glance": (site) => renderGlance({ ...site, ...nothing }),
  figure: (site) =>
    renderFigurePage({
      ...site,
      frozen: exampleFigures.settled!,
      figureKey: "settled",
      notices: [exampleNotice],
      bulletins: [exampleDocument],
    }),
  list: (site) => renderBulletinList({ ...site, bulletins: [exampleRelease([exampleNotice])] }),
  problem: (site) => renderProblemPage({ ...site, status: 404, title: both, says: both }),
  starting: ({ language, assets }) =>
    renderStarting({ language, assets, home: (to) => `/${to}`, step: both, done: 3, total: 10 }),
}

const cases = Object.entries(pages).flatMap(([name, render]) =>
  languages.map((language) => ({ name, language, html: render(exampleSite(language)) })),
)

describe.each(cases)("The page “$name” in $language", ({ language, html }) => {
  test("names its language", () => {
    expect(html).toMatch(new RegExp(`^<!doctype html>\n<html lang="${language === "en" ? "en" : "zh-CN"}">`))
  })

  test("holds no inline script, style or handler, and no text that became markup", () => {
    const scripts = html.match(/<script[^>]*>[^<]*/g) ?? []
    expect(scripts).toEqual(['<script type="module" src="/site.js">'])
    expect(html).not.toMatch(/<[^>]+\s(style|on[a-z]+)=/)
    expect(html).not.toContain("<img")
    expect(html).not.toContain("<style")
  })

  test("has each id once, and a target for each link within the page", () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, target] of html.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target)
    for (const [, target] of html.matchAll(/aria-labelledby="([^"]*)"/g)) expect(ids).toContain(target)
  })

  test("has one h1 and leaves no value open", () => {
    expect(html.match(/<h1[ >]/g)?.length).toBe(1)
    expect(html).not.toMatch(/undefined|NaN|\[object/)
  })
})

describe("A bulletin's page", () => {
  const render = (notices = [exampleNotice], site = exampleSite("en")) =>
    renderBulletinPage({ ...site, bulletin: exampleRelease(notices) })

  test("keeps the frozen words byte for byte, with and without notices", () => {
    const pieces = exampleRelease().words.en.split(/<!--.*?-->/)
    for (const html of [render([]), render()]) {
      let from = 0
      for (const piece of pieces) {
        const at = html.indexOf(piece, from)
        expect(at, piece).toBeGreaterThanOrEqual(0)
        from = at + piece.length
      }
    }
  })

  test("leads every figure in the text to a proof behind it", () => {
    const html = render()
    for (const [, place] of html.matchAll(/<a id="at-[^"]+" href="#(f-[^"]+)"/g))
      expect(html).toContain(`<span id="${place}" class="proof"`)
  })

  test("puts nothing but phrasing content into a proof, so that it may stand in a paragraph", () => {
    const paragraph = /<p class="lead">.*?<\/p>/s.exec(render())?.[0] ?? ""
    expect(paragraph).toContain('class="proof"')
    expect(paragraph.slice(2)).not.toMatch(/<(p|div|dl|ul|ol|table|section|h[1-6])[ >]/)
  })

  test("says from, to, difference, day, class and reason of a change", () => {
    const rows = /<section class="notices".*?<\/section>/s.exec(render())?.[0] ?? ""
    const text = rows.replace(/<[^>]+>/g, "|").replaceAll("\u00a0", " ")
    for (const said of [
      "65 enterprises",
      "64 enterprises",
      "−1 enterprise",
      "14 Jun 2019",
      "Correction: 租期早一天结束",
    ])
      expect(text).toContain(said)
    expect(text).toContain("The text below is as published and stays so.")
    expect(render([])).not.toContain("notices")
  })

  test("names a figure in a notice that the text does not hold, without a link to nowhere", () => {
    const settled = exampleFigures.settled!
    const subject = { centre: { en: "Peninsula Star", zh: "半岛星" } }
    const figure = { ...settled.figure, asOf: "2018-03-31" }
    const figures = { ...exampleDocument.figures, spare: { ...settled, subject, figure } }
    const bulletin = exampleRelease([{ ...exampleNotice, figureKey: "spare" }], {
      ...exampleDocument,
      figures,
    })
    const html = renderBulletinPage({ ...exampleSite("en"), bulletin })
    expect(html).not.toContain('href="#at-spare-1"')
    expect(html).toContain("Settled enterprises (Peninsula Star, 31 Mar 2018)")
  })

  test("tells nothing of a protected figure but that it is protected", () => {
    const html = render()
    const proof = html.slice(html.indexOf('<span id="f-base-1"'))
    const text = proof.slice(0, proof.indexOf('<span class="proof-foot"')).replace(/<[^>]+>/g, " ")
    expect(text).toContain("protected")
    expect(text).toContain("It is kept back so that no single organisation can be worked out.")
    expect(text.replaceAll("37°Bay", "").replaceAll("31 Mar 2019", "")).not.toMatch(/\d/)
  })

  test("shows the operator’s link only where it is a web address", () => {
    expect(render()).toContain('href="https://example.org/shop"')
    const label = { en: "Shop", zh: "Shop" }
    for (const url of ["javascript:alert(1)", "data:text/html,x", " https://x.org", "//x.org"]) {
      const programme = { ...exampleProgramme, outboundLink: { label, url } }
      expect(render([], { ...exampleSite("en"), programme })).not.toContain("Shop")
    }
  })
})

describe("The glance", () => {
  test("says protected where a stage's number is protected, and draws no squares for it", () => {
    const html = renderGlance({ ...exampleSite("en"), ...glance("en") })
    expect(html.match(/<svg class="squares"/g)?.length).toBe(1)
    expect(html.match(/<rect[^>]*class="filled"/g)?.length).toBe(13)
    expect(html).toContain(">protected</p>")
  })

  test("offers each persona as one button that posts", () => {
    const html = renderGlance({ ...exampleSite("zh"), ...glance("zh") })
    expect(html).toMatch(/<form action="\/demo\/sign-in\/1" method="post">.*?<button type="submit">/s)
  })

  test("of an empty workspace says what comes first and where to sign in", () => {
    const html = renderGlance({ ...exampleSite("en"), ...nothing })
    expect(html).toContain("Nothing has been published yet")
    expect(html).toContain('href="/app"')
  })
})
