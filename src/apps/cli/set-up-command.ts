/** `headland set-up`: names an empty workspace and gives it its first administrator. */
import { randomBytes } from "node:crypto"
import { Command } from "commander"
import { addMember } from "../../features/access/add-member.ts"
import { MemberInput } from "../../features/access/schema.ts"
import { startProblem } from "../../platform/config/start-problem.ts"
import { finishSetUp } from "../../platform/database/set-up.ts"
import { beginSetUp } from "../server/begin-set-up.ts"
import { type Headland, workspaceSchema } from "../server/headland.ts"
import { writeProfile } from "../server/workspace-profile.ts"
import { withHeadland } from "./with-headland.ts"

interface Given {
  nameEn: string
  nameZh: string
  issuerEn: string
  issuerZh: string
  division: string
  email: string
  person: string
  json?: boolean
}

const help = `
The password is made and shown once.

Exit codes:
  0  done
  1  the workspace is set up already, or something is missing`

export function setUpCommand(): Command {
  return new Command("set-up")
    .description("name an empty workspace and give it its first administrator")
    .requiredOption("--name-en <text>", "name of the programme in English")
    .requiredOption("--name-zh <text>", "name of the programme in Chinese")
    .requiredOption("--issuer-en <text>", "the bureau in English")
    .requiredOption("--issuer-zh <text>", "the bureau in Chinese")
    .requiredOption("--division <code>", "division code, such as 330225")
    .requiredOption("--email <address>", "e-mail address of the administrator")
    .requiredOption("--person <name>", "name of the administrator")
    .option("--json", "answer as JSON")
    .addHelpText("after", help)
    .action(async (given: Given) => {
      refuseWrong(given)
      const password = randomBytes(12).toString("base64url")
      await withHeadland((headland) => setUp(headland, given, password))
      const { email, json } = given
      console.log(
        json
          ? JSON.stringify({ email, password })
          : `The workspace is set up. Sign in at /app/ as ${email} with the password ${password}`,
      )
    })
}

/** With an address that is none, the first administrator could never sign in. */
function refuseWrong({ email, person, division }: Given): void {
  const { shape } = MemberInput
  if (!shape.email.safeParse(email).success)
    throw startProblem(
      `“${email}” is no e-mail address.`,
      "Give --email an address such as office@example.org.",
    )
  if (!shape.name.safeParse(person).success)
    throw startProblem("The administrator needs a name.", "Give it with --person.")
  if (!/^\d{6}$/.test(division))
    throw startProblem(`“${division}” is no division code.`, "Give --division six digits, such as 330225.")
}

async function setUp(headland: Headland, given: Given, password: string): Promise<void> {
  const { installation, workspace, accounts } = headland
  const right = await beginSetUp(installation)
  try {
    if (!right.needed) throw startProblem("This workspace is set up already.", "Start it: npm start")
    const { person: name, email } = given
    const administrator = { name, email, password, role: "administrator" as const }
    await addMember({ workspace, accounts, actor: null }, administrator)
    await finishSetUp(workspace, null)
    await writeProfile(installation, workspaceSchema, {
      name: { en: given.nameEn, zh: given.nameZh },
      issuer: { en: given.issuerEn, zh: given.issuerZh },
      division: given.division,
      demo: false,
    })
  } finally {
    await right.end()
  }
}
