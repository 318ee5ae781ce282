/** The browser of the journeys: the one that npm installs, else one that the machine has; none is said loudly. */
import { existsSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Browser, chromium, type LaunchOptions } from "playwright-core"

const installed = [
  process.env.CHROME_PATH ?? "",
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
]

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--font-render-hinting=none",
]

/** Opens a browser; null, with the reasons on the error output, where none can run. */
export async function openBrowser(): Promise<Browser | null> {
  const reasons: string[] = []
  for (const candidate of [
    packaged,
    ...installed.filter(existsSync).map((path) => async () => ({ executablePath: path })),
  ])
    try {
      return await chromium.launch({ args, ...(await candidate()) })
    } catch (error) {
      reasons.push(
        String(error instanceof Error ? error.message : error)
          .split("\n")
          .slice(0, 4)
          .join(" "),
      )
    }
  console.error(
    `\nNO BROWSER CAN RUN HERE, so no journey is tried. Install Chrome or set CHROME_PATH.\n${reasons.join("\n")}\n`,
  )
  return null
}

/** The package unpacks its libraries only where it believes to be needed; they are meant for this child alone. */
async function packaged(): Promise<LaunchOptions> {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error("the packaged browser is for Linux on x64")
  const { LD_LIBRARY_PATH, AWS_EXECUTION_ENV } = process.env
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x"
  try {
    const { default: packagedChromium } = await import("@sparticuz/chromium")
    const executablePath = await packagedChromium.executablePath()
    const libraries = [join(tmpdir(), "al2023", "lib"), LD_LIBRARY_PATH].filter(Boolean).join(":")
    return { executablePath, env: { ...cleanEnvironment(), LD_LIBRARY_PATH: libraries } }
  } finally {
    restore("LD_LIBRARY_PATH", LD_LIBRARY_PATH)
    restore("AWS_EXECUTION_ENV", AWS_EXECUTION_ENV)
  }
}

function cleanEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name]
  else process.env[name] = value
}
