/** `headland verify --recompute`: every published figure once more from the records as known then. */
import { Command } from "commander"
import { findReleased, findReleasedFigure } from "../../features/publication/release-store.ts"
import type { Figure } from "../../features/statistics/schema.ts"
import { groundOf, recompute } from "../../features/statistics/take-figure.ts"
import type { Headland } from "../server/headland.ts"
import { withHeadland } from "./with-headland.ts"

const help = `
Shows that each published value is the aggregate of its records as they were known at its ledger entry.

Exit codes:
  0  every figure came out equal, byte for byte
  6  some did not; each is named`

interface Recomputed {
  figures: number
  different: { bulletin: string; key: string; published: string; now: string }[]
}

export function verifyCommand(): Command {
  return new Command("verify")
    .description("check what was published")
    .requiredOption("--recompute", "compute every published figure again")
    .option("--json", "answer as JSON")
    .addHelpText("after", help)
    .action(async ({ json }: { json?: boolean }) => {
      const result = await withHeadland(recomputeAll)
      const lines = result.different.map(
        (one) => `  ${one.bulletin} ${one.key}: ${one.published} is now ${one.now}`,
      )
      const words = lines.length === 0 ? "all equal" : `${lines.length} different:\n${lines.join("\n")}`
      console.log(json ? JSON.stringify(result, null, 2) : `${result.figures} published figures, ${words}`)
      process.exitCode = result.different.length === 0 ? 0 : 6
    })
}

async function recomputeAll({ workspace, definitions }: Headland): Promise<Recomputed> {
  const ground = groundOf({ workspace }, definitions)
  const result: Recomputed = { figures: 0, different: [] }
  for (const { document, notices } of await findReleased(workspace.published, mostBulletins)) {
    const check = async (key: string, id: string, figure: Figure) => {
      result.figures++
      const { equal, now } = await recompute(ground, id, figure)
      if (!equal) result.different.push({ bulletin: document.slug, key, published: id, now })
    }
    for (const [key, { id, figure }] of Object.entries(document.figures)) await check(key, id, figure)
    for (const { number, figureKey, nowFigureId } of notices) {
      const key = `${figureKey} in N${number}`
      const frozen = await findReleasedFigure(workspace.published, nowFigureId)
      if (frozen) await check(key, nowFigureId, frozen.figure)
      else result.different.push({ bulletin: document.slug, key, published: nowFigureId, now: "missing" })
    }
  }
  return result
}

/** More than any programme publishes; nothing is left out in silence. */
const mostBulletins = 1_000_000
