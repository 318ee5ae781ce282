/** The Mantine theme and its colour variables, out of the product's own colours. */
import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from "@mantine/core"

const sea: MantineColorsTuple = [
  "#EAF3F7",
  "#DCEAF0",
  "#B9D6E2",
  "#7FC3DE",
  "#5F9DB6",
  "#37809D",
  "#1B6A88",
  "#0B5A78",
  "#084860",
  "#063446",
]
const over: MantineColorsTuple = [
  "#FCEFF5",
  "#F8DCE9",
  "#F3BBD4",
  "#F08DBA",
  "#DE639B",
  "#C83F80",
  "#B42A6D",
  "#A1195B",
  "#801448",
  "#5E0F35",
]
const amber: MantineColorsTuple = [
  "#FFF5E0",
  "#FCE8BF",
  "#F6D38F",
  "#F0BE63",
  "#D59C37",
  "#B57B14",
  "#966003",
  "#7A4B00",
  "#5F3A00",
  "#432900",
]
const red: MantineColorsTuple = [
  "#FDF0EE",
  "#FADDD9",
  "#F7BEB7",
  "#F39B90",
  "#E0695B",
  "#CC483A",
  "#B9342A",
  "#A8261C",
  "#861E16",
  "#621610",
]
const gray: MantineColorsTuple = [
  "#F5F7F9",
  "#EDF1F4",
  "#DCE3E8",
  "#C3CDD4",
  "#A3B0B8",
  "#7A8A94",
  "#5B6B75",
  "#43535D",
  "#273842",
  "#0F1F29",
]
const dark: MantineColorsTuple = [
  "#E4ECF0",
  "#B4C2CA",
  "#93A4AE",
  "#6F828E",
  "#2B3943",
  "#1D2A33",
  "#131E26",
  "#0E171D",
  "#0A1116",
  "#060B0E",
]

const overlay = {
  radius: 6,
  shadow: "md",
  transitionProps: { transition: "fade", duration: 120 },
} as const

export const theme = createTheme({
  colors: { sea, over, amber, red, gray, dark },
  primaryColor: "sea",
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  black: "#0F1F29",
  white: "#FFFFFF",
  fontFamily: "var(--sans)",
  fontFamilyMonospace: "ui-monospace, SFMono-Regular, Menlo, Consolas, monospace",
  headings: { fontFamily: "var(--sans)", fontWeight: "600" },
  fontSizes: { xs: "0.78125rem", sm: "0.84375rem", md: "0.875rem", lg: "0.9375rem", xl: "1.375rem" },
  lineHeights: { xs: "1.4", sm: "1.42", md: "1.43", lg: "1.4", xl: "1.3" },
  spacing: { xs: "4px", sm: "8px", md: "12px", lg: "16px", xl: "24px" },
  radius: { xs: "2px", sm: "4px", md: "4px", lg: "6px", xl: "6px" },
  defaultRadius: "sm",
  shadows: {
    xs: "none",
    sm: "none",
    md: "var(--overlay-shadow)",
    lg: "var(--overlay-shadow)",
    xl: "var(--overlay-shadow)",
  },
  breakpoints: { xs: "30em", sm: "40.0625em", md: "62em", lg: "75em", xl: "88em" },
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: "sm" } },
    Menu: { defaultProps: overlay },
    Popover: { defaultProps: overlay },
    Combobox: { defaultProps: overlay },
    Modal: { defaultProps: overlay },
    Tooltip: { defaultProps: { radius: 4, transitionProps: { duration: 120 }, withinPortal: true } },
    Checkbox: { defaultProps: { radius: 2, size: "xs" } },
    Drawer: { defaultProps: { shadow: "md", transitionProps: { transition: "fade", duration: 120 } } },
  },
})

/** Mantine's own roles pointed at the tokens, so that both draw from one list. */
export const themeVariables: CSSVariablesResolver = () => {
  const roles = {
    "--mantine-color-body": "var(--paper)",
    "--mantine-color-text": "var(--ink)",
    "--mantine-color-dimmed": "var(--ink-2)",
    "--mantine-color-placeholder": "var(--ink-3)",
    "--mantine-color-anchor": "var(--sea)",
    "--mantine-color-sea-light-color": "var(--sea)",
    "--mantine-color-sea-outline": "var(--sea)",
    "--mantine-color-sea-light-hover": "var(--water)",
    "--mantine-color-error": "var(--red)",
    "--mantine-color-default": "var(--paper)",
    "--mantine-color-default-hover": "var(--wash)",
    "--mantine-color-default-color": "var(--ink)",
    "--mantine-color-default-border": "var(--control)",
  }
  return { variables: {}, light: roles, dark: roles }
}
