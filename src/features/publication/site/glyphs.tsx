/** The marks of the site as inline SVG; each is decoration beside a word that says the same. */
import type { ReactNode } from "react"

function Glyph({ size = 16, children }: { size?: number; children: ReactNode }) {
  return (
    <svg
      className="glyph"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  )
}

/** The sign of the house: a lead line hanging from the water's surface. */
export function Logo() {
  return (
    <svg className="logo" width="20" height="18" viewBox="0 0 20 18" aria-hidden="true" focusable="false">
      <path d="M0 2h20M6 2v12" fill="none" stroke="currentColor" strokeWidth="2" />
      <circle cx="6" cy="15" r="2.6" fill="currentColor" />
    </svg>
  )
}

/** Valid time: a dot on a lying line. */
export function AsOfGlyph() {
  return (
    <Glyph>
      <path d="M2 5.6v4.8M2 8h9" />
      <circle cx="12" cy="8" r="2.3" fill="currentColor" stroke="none" />
    </Glyph>
  )
}

/** Ledger time: a ring on a standing line. */
export function KnownAtGlyph() {
  return (
    <Glyph>
      <circle cx="8" cy="4.6" r="2.5" />
      <path d="M8 7.1V14M5.6 14h4.8" />
    </Glyph>
  )
}

export function NoticeGlyph() {
  return (
    <Glyph>
      <path d="M2.4 13.6l.8-3.2 7.3-7.3a1.4 1.4 0 012 0l.4.4a1.4 1.4 0 010 2l-7.3 7.3z" />
      <path d="M13.8 10.4v2.2M13.8 14.4v.1" />
    </Glyph>
  )
}

export function DownloadGlyph() {
  return (
    <Glyph>
      <path d="M8 2.5v7.2M5 7l3 3 3-3M2.5 10.5v3h11v-3" />
    </Glyph>
  )
}

export function PrintGlyph() {
  return (
    <Glyph>
      <path d="M4.5 5.5v-3h7v3M4.5 11.5h-2v-6h11v6h-2M4.5 9.5h7v4h-7z" />
    </Glyph>
  )
}

export function LinkGlyph() {
  return (
    <Glyph>
      <path d="M6.6 9.4l2.8-2.8M7.4 4.6l1-1a2.8 2.8 0 014 4l-1 1M8.6 11.4l-1 1a2.8 2.8 0 01-4-4l1-1" />
    </Glyph>
  )
}

export function ExternalGlyph() {
  return (
    <Glyph size={14}>
      <path d="M6.5 3.5h-4v10h10v-4M9 2.5h4.5V7M13.2 2.8L7.5 8.5" />
    </Glyph>
  )
}

export function CloseGlyph() {
  return (
    <Glyph>
      <path d="M3 3l10 10M13 3L3 13" />
    </Glyph>
  )
}

export function MenuGlyph() {
  return (
    <Glyph size={20}>
      <path d="M2 4h12M2 8h12M2 12h12" />
    </Glyph>
  )
}

/** How sure a value is: full disc, half disc, ring, padlock or stopped octagon. */
export function StatusGlyph({ kind }: { kind: "final" | "half" | "ring" | "locked" | "stopped" }) {
  return (
    <Glyph size={14}>
      {kind === "final" && <circle cx="8" cy="8" r="5.6" fill="currentColor" />}
      {(kind === "half" || kind === "ring") && <circle cx="8" cy="8" r="5.6" />}
      {kind === "half" && <path d="M8 2.4a5.6 5.6 0 010 11.2z" fill="currentColor" stroke="none" />}
      {kind === "locked" && <path d="M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 015 0v2.5" />}
      {kind === "stopped" && <path d="M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5zM5 8h6" />}
    </Glyph>
  )
}
