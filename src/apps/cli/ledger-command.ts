/** `headland ledger verify`: every entry, every row, and every head that a bulletin carries. */
import { Command } from "commander"
import { verifyReleases } from "../../features/publication/verify-releases.ts"
import { verifyFigures } from "../../features/statistics/verify-figures.ts"
import { verifyClock } from "../../platform/database/verify-clock.ts"
import type { LedgerVerdict } from "../../platform/database/verify-ledger.ts"
import { verifyLedger } from "../../platform/database/verify-ledger.ts"
import type { Headland } from "../server/headland.ts"
import { withHeadland } from "./with-headland.ts"

const help = `
Checks that the hash of every entry follows from the one before it, that every domain row is what its entry
wrote, that no row stands there which no entry wrote, that bulletins, notices, figures and the clock are what
entries made them, and that the heads which bulletins carry are still in the chain. It shows that nothing was
changed behind the ledger's back; not that what was entered is true.

Exit codes:
  0  everything fits
  6  something was changed, removed, reordered or written without an entry; each is named`

export function ledgerCommand(): Command {
  const ledger = new Command("ledger").description("the ledger")
  ledger
    .command("verify")
    .description("check the ledger and every row it wrote")
    .option("--json", "answer as JSON")
    .addHelpText("after", help)
    .action(async ({ json }: { json?: boolean }) => {
      const verdict = await withHeadland((headland) => verify(headland, !json))
      console.log(json ? JSON.stringify(verdict, null, 2) : words(verdict))
      process.exitCode = verdict.problems.length === 0 ? 0 : 6
    })
  return ledger
}

async function verify({ workspace }: Headland, showProgress: boolean): Promise<LedgerVerdict> {
  const { heads, problems } = await verifyReleases(workspace)
  const say = (entries: number) => {
    if (showProgress && process.stderr.isTTY) process.stderr.write(`\r${entries} entries`)
  }
  return workspace.snapshot(async (read) => {
    const verdict = await verifyLedger(read, heads, say)
    const others = [...(await verifyClock(read)), ...(await verifyFigures(read))]
    return { ...verdict, problems: [...verdict.problems, ...problems, ...others] }
  })
}

function words({ entries, rows, head, problems }: LedgerVerdict): string {
  if (problems.length === 0)
    return `${entries} entries and ${rows} row versions fit. Head: entry ${head.entry}, ${head.hash}`
  const lines = problems.map((one) => `  entry ${one.entry}  ${one.fault}: ${one.words}`)
  return `${problems.length} ${problems.length === 1 ? "problem" : "problems"} in ${entries} entries:\n${lines.join("\n")}`
}
