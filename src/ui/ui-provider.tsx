/** Theme, typefaces and language around the whole app. */
import { MantineProvider } from "@mantine/core"
import type { ReactNode } from "react"
import "./layers.css"
import "@mantine/core/styles.layer.css"
import "./fonts.css"
import "./tokens.css"
import "./base.css"
import "./mantine.css"
import { LanguageProvider } from "./language.tsx"
import { theme, themeVariables } from "./theme.ts"

// Serif stands only on published values, so its long list of slices may come after the first page.
void import("./fonts-serif.css")

/** Goes around the router; the colour scheme follows the system until a person chooses one. */
export function UiProvider({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={themeVariables} defaultColorScheme="auto">
      <LanguageProvider>{children}</LanguageProvider>
    </MantineProvider>
  )
}
