#!/usr/bin/env node
/** What a newcomer sees, over HTTP: first page, bulletin with its figures, one-click sign-in, correction, notice. */
import assert from "node:assert/strict"

const base = process.argv[2]
if (!base) throw new Error("usage: node tests/newcomer.mjs http://127.0.0.1:PORT")

const said = (text) => console.log(`  ✓ ${text}`)

/** The text of a page that must answer 200. */
async function page(path, headers = {}) {
  const response = await fetch(base + path, { headers })
  assert.equal(response.status, 200, `${path} answers ${response.status}`)
  return response.text()
}

async function json(path, options) {
  const response = await fetch(base + path, options)
  const body = await response.json()
  assert.ok(response.ok, `${path} answers ${response.status}: ${JSON.stringify(body)}`)
  return body
}

/** The words of a bulletin without the parts that may change. */
async function frozenWords(slug) {
  return (await json(`/api/v1/releases/${slug}`)).words
}

const [chinese, english] = await Promise.all([page("/zh"), page("/en")])
assert.match(english, /65/)
assert.match(chinese, /65/)
said("the first page shows the settled enterprises in both languages")

const [release] = (await json("/api/v1/releases")).releases
const { slug, figures } = release.document
assert.equal(figures.settled.figure.value, "65")
assert.equal(figures.technological.figure.value, "40")
for (const language of ["en", "zh"]) {
  const bulletin = await page(`/${language}/bulletins/${slug}`)
  assert.match(bulletin, new RegExp(`<data value="65" data-figure="${figures.settled.id}"`))
  assert.match(bulletin, new RegExp(`<data value="40" data-figure="${figures.technological.id}"`))
}
said("65 enterprises have settled, 40 of them technological, as live figures in both languages")

const { value, status } = figures.investment.figure
assert.deepEqual([value, status], [null, "withheld"])
const given = (await json(`/api/v1/releases/${slug}`)).notices.map(({ number, figureKey }) => [
  number,
  figureKey,
])
assert.deepEqual(given[0], [1, "investment"])
assert.equal(given.length, 5)
said("a level that failed its check is withheld, and five notices say what newer sheets have changed")

const { figure } = await json(`/api/v1/figures/${figures.settled.id}`)
assert.equal(figure.evidence.count, 65)
const closed = await json(`/api/v1/figures/${figures.settled.id}/evidence`)
assert.deepEqual([closed.rows, closed.hidden], [[], 65])
said("the public opens a figure down to the number of its records and their root")

const { personas } = await json("/api/v1/personas")
const officer = personas.find(({ role }) => role === "officer")
const signedIn = await fetch(`${base}/demo/sign-in/${officer.account}`, {
  method: "POST",
  redirect: "manual",
})
assert.equal(signedIn.status, 303)
const cookie = signedIn.headers.get("set-cookie").split(";")[0]
assert.equal((await json("/api/v1/me", { headers: { cookie } })).role, "officer")
said("one click signs in as an officer")

const opened = await json(`/api/v1/figures/${figures.settled.id}/evidence`, { headers: { cookie } })
assert.equal(opened.rows.length, 65)
const centre = figure.parameters.centre
const { tenancies } = await json(`/api/v1/tenancies?centre=${centre}&asOf=2019-03-31&limit=200`, {
  headers: { cookie },
})
assert.equal(tenancies.length, 65)
said("the officer sees the 65 records behind it")

const tenancy = tenancies.find(({ from, stages }) => from > "2019-03-01" && stages.length === 1)
const before = await frozenWords(slug)
const from = "2019-04-08"
await json(`/api/v1/tenancies/${tenancy.id}`, {
  method: "PUT",
  headers: { cookie, "content-type": "application/json", "if-match": `"${tenancy.version}"` },
  body: JSON.stringify({
    from,
    until: tenancy.until,
    exitReason: null,
    stages: tenancy.stages.map((stage) => ({ ...stage, from })),
    correction: { class: "correction", reason: "The contract began in April." },
  }),
})
said("a record is corrected")

let notice
for (let tries = 0; tries < 50 && !notice; tries++) {
  await new Promise((resolve) => setTimeout(resolve, 100))
  const { notices } = await json(`/api/v1/releases/${slug}`)
  notice = notices.find(({ figureKey }) => figureKey === "settled")
}
assert.deepEqual([notice?.was, notice?.now, notice?.class], ["65", "64", "correction"])
assert.deepEqual(await frozenWords(slug), before)
const after = await page(`/en/bulletins/${slug}`)
assert.match(after, /65 enterprises/)
assert.match(after, /The contract began in April\./)
said("the bulletin keeps its words and gains a notice: 65 → 64, when and why")
