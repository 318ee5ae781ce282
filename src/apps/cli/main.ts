/** The command line of Headland. */
import { Command } from "commander"
import { receivedImportCommand } from "../../features/received/cli.ts"
import { organisationImportCommand } from "../../features/registry/cli.ts"
import { returnImportCommand } from "../../features/returns/cli.ts"
import { main as start } from "../server/main.ts"
import { figureCommand } from "./figure-command.ts"
import { ledgerCommand } from "./ledger-command.ts"
import { setUpCommand } from "./set-up-command.ts"
import { verifyCommand } from "./verify-command.ts"
import { withAsk, withHeadland } from "./with-headland.ts"

const startHelp = `
Runs until SIGINT or SIGTERM. Settings come by environment: PORT, HOST, HEADLAND_DATA, DATABASE_URL.

Exit codes:
  0  it was told to stop, and everything is closed
  1  it could not start; what is wrong and its remedy are printed`

/** Runs one command; problems that people can mend are thrown as start problems. */
export async function main(argv: string[]): Promise<void> {
  const program = new Command("headland").description(
    "Runs a regional innovation programme and publishes figures that can be traced to their records.",
  )
  program
    .command("start")
    .description("start the server")
    .option("--empty", "without the demo programme")
    .option("--json", "say in one JSON line where it serves; all else goes to the standard error")
    .addHelpText("after", startHelp)
    .action(({ empty, json = false }: { empty?: boolean; json?: boolean }) =>
      start(empty ? ["--empty"] : [], { json }),
    )
  program.addCommand(setUpCommand())
  program
    .command("import")
    .description("bring lists in")
    .addCommand(organisationImportCommand(withAsk))
    .addCommand(returnImportCommand(withAsk))
    .addCommand(receivedImportCommand(withAsk))
  program.addCommand(figureCommand(withHeadland))
  program.addCommand(ledgerCommand())
  program.addCommand(verifyCommand())
  await program.parseAsync(argv)
}
