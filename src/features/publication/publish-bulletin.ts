/** Use cases of the second person: see what would go out, and publish it, frozen. */
import { hashOf, sha256 } from "../../kernel/canonical.ts"
import { AppError } from "../../kernel/error.ts"
import { correct } from "../../platform/database/change.ts"
import { knownAtInstant, ledgerEntries, ledgerHead } from "../../platform/database/ledger.ts"
import { changedMeanwhile } from "../../platform/database/refusal.ts"
import type { Ask } from "../access/ask.ts"
import { authorise, notFound } from "../access/ask.ts"
import type { Ground } from "../statistics/compute-figure.ts"
import type { Definitions } from "../statistics/definitions.ts"
import { groundOf, keeping } from "../statistics/take-figure.ts"
import { auditDisclosure } from "./audit-disclosure.ts"
import { bulletinView, inputOf, nextRow } from "./bulletin-view.ts"
import { checkBulletin } from "./check-bulletin.ts"
import { missingFigures } from "./figures-in-text.ts"
import { freezeFigures } from "./freeze-figures.ts"
import { parseLine } from "./parse-line.ts"
import { mayApprove } from "./policy.ts"
import { insertReleased, insertReleasedFigure } from "./release-store.ts"
import type { BulletinDocument, BulletinInput, BulletinPreview, BulletinView, GateResult } from "./schema.ts"
import { freezeWords } from "./site/freeze-words.ts"
import { bulletin, findBulletin } from "./store.ts"

/** What would go out now, and what stands in its way. */
export async function previewBulletin(
  ask: Ask,
  definitions: Definitions,
  id: string,
): Promise<BulletinPreview> {
  authorise(ask.asker, "bulletin:read")
  const row = await findBulletin(ask.read, id)
  if (!row) throw notFound()
  const ground = groundOf(ask, definitions)
  const document = await buildDocument(ask, ground, inputOf(row))
  const gates = await gatesOf(ground, document)
  const words = missingFigures(document).length > 0 ? { en: "", zh: "" } : wordsOf(document)
  return { words, figures: document.figures, gates }
}

/** Publishes: freezes document and words in one ledger entry, which carries their hashes. */
export async function publishBulletin(
  ask: Ask,
  definitions: Definitions,
  { id, version }: { id: string; version: string },
): Promise<BulletinView> {
  authorise(ask.asker, "bulletin:approve")
  const row = await findBulletin(ask.read, id)
  if (!row) throw notFound()
  const allowed = mayApprove(ask.asker, row)
  if (!allowed.allowed) throw new AppError("not-allowed", allowed.reason)
  // What is frozen is the version that the approver read, even where the version asked for is yet to come.
  if (row.recorded_in !== version) throw changedMeanwhile()
  const ground = groundOf(ask, definitions)
  const document = await buildDocument(ask, ground, inputOf(row))
  refuseStopped(await gatesOf(ground, document))
  const words = wordsOf(document)
  const hash = hashOf(document)
  const published = nextRow(row, { state: "published", approver: ask.asker.member, document_hash: hash })
  const frozen = Object.values(document.figures)
  const entry = await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act: "bulletin.publish",
    detail: {
      slug: document.slug,
      document: hash,
      words: { en: sha256(words.en).toString("hex"), zh: sha256(words.zh).toString("hex") },
      figures: frozen.map((one) => one.id),
    },
    changes: [correct(bulletin, id, version, published)],
    statements: [
      insertReleased(ask.workspace.schema, { document, words }, hash),
      ...frozen.map((one) => insertReleasedFigure(ask.workspace.schema, one)),
      ...frozen.map(keeping),
    ],
    setUpAt: ask.setUpAt,
  })
  return bulletinView(ask, { ...published, id, recorded_in: entry })
}

async function buildDocument(ask: Ask, ground: Ground, input: BulletinInput): Promise<BulletinDocument> {
  const { workspace, setUpAt, profile } = ask
  const head = await ledgerHead(workspace.full)
  const knownAt = setUpAt ? await knownAtInstant(workspace.full, setUpAt) : head.entry
  const [known] = await ledgerEntries(workspace.full, [knownAt])
  return {
    slug: input.slug,
    kicker: input.kicker,
    title: { en: parseLine(input.title.en), zh: parseLine(input.title.zh) },
    blocks: input.blocks.map(({ text, ...block }) => ({
      ...block,
      line: { en: parseLine(text.en), zh: parseLine(text.zh) },
    })),
    figures: await freezeFigures(ask, ground, input, knownAt),
    issuer: profile.issuer,
    asOf: input.asOf,
    publishedAt: setUpAt ?? workspace.clock.now(),
    knownAt: { entry: knownAt, at: known?.at ?? head.at },
    ledgerHead: { entry: head.entry, hash: head.hash },
  }
}

function wordsOf(document: BulletinDocument): { en: string; zh: string } {
  return { en: freezeWords(document, "en"), zh: freezeWords(document, "zh") }
}

async function gatesOf(ground: Ground, document: BulletinDocument): Promise<GateResult[]> {
  return [...checkBulletin(document), ...(await auditDisclosure(ground, document.figures))]
}

function refuseStopped(gates: GateResult[]): void {
  const errors = gates.filter((one) => one.level === "error")
  if (errors.length > 0)
    throw new AppError(
      "invalid",
      {
        en: "The bulletin did not pass its gates. Nothing was published.",
        zh: "简报没有通过检查，尚未公布。",
      },
      errors.map(({ at, message }) => ({ field: at, message })),
    )
}
