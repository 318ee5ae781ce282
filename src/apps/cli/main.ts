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

/** Runs one command; problems that people can mend are thrown as start problems. */
export async function main(argv: string[]): Promise<void> {
  const program = new Command("headland").description(
    "Runs a regional innovation programme and publishes figures that can be traced to their records.",
  )
  program
    .command("start")
    .description("start the server")
    .option("--empty", "without the demo programme")
    .action(({ empty }: { empty?: boolean }) => start(empty ? ["--empty"] : []))
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
