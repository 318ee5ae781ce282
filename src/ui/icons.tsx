/** The product's own icons: 16 px, line of 1.5; always beside a word, so hidden from screen readers. */
import type { ReactNode } from "react"

export interface IconProps {
  size?: number
  className?: string
}
export type Icon = (props: IconProps) => ReactNode

function drawn(shapes: ReactNode): Icon {
  return ({ size = 16, className }) => (
    <svg
      aria-hidden="true"
      className={className}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.35}
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flex: "none" }}
    >
      {shapes}
    </svg>
  )
}

const line = (d: string): Icon => drawn(<path d={d} />)

export const SearchIcon = line("M7 11.75a4.75 4.75 0 1 0 0-9.5 4.75 4.75 0 0 0 0 9.5Zm3.4-1.35 3.85 3.85")
export const TodayIcon = drawn(
  <>
    <circle cx="8" cy="8" r="2.75" />
    <path d="M8 1.25v1M8 13.75v1M14.75 8h-1M2.25 8h-1M12.77 3.23l-.7.7M3.93 12.07l-.7.7M12.77 12.77l-.7-.7M3.93 3.93l-.7-.7" />
  </>,
)
export const InboxIcon = line(
  "M3.5 2h9A1.5 1.5 0 0 1 14 3.5v9a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 12.5v-9A1.5 1.5 0 0 1 3.5 2ZM2 9h3l1.25 2h3.5L11 9h3",
)
export const RegisterIcon = line(
  "M1.25 14.25h13.5M2.25 14.25V7.5L6 10V7.5L9.75 10l.75-7.75h2.25l1 12M5 12h.01M8 12h.01",
)
export const DriverIcon = drawn(
  <>
    <circle cx="4" cy="8" r="2.25" />
    <circle cx="12.75" cy="3.75" r="1.5" />
    <circle cx="12.75" cy="12.25" r="1.5" />
    <path d="m6.1 7.1 5.2-2.6M6.1 8.9l5.2 2.6" />
  </>,
)
export const VisitIcon = line(
  "M8.5 3.5a1.1 1.1 0 1 0 0-2.2 1.1 1.1 0 0 0 0 2.2ZM4.75 7.75 6.5 5.75l2.25-.25.75 2.25 2.25 1M8.75 5.5 7.5 9.25l2.25 2L10.5 14.5M7.25 10.25 6.5 12.25 4.5 14.5",
)
export const ReturnIcon = line(
  "M5.5 3H4a1 1 0 0 0-1 1v9.5a1 1 0 0 0 1 1h8a1 1 0 0 0 1-1V4a1 1 0 0 0-1-1h-1.5M5.75 1.5h4.5v3h-4.5ZM5.75 7.75h.01M8 7.75h2.5M5.75 10.75h.01M8 10.75h2.5",
)
export const FinanceIcon = drawn(
  <>
    <ellipse cx="5.75" cy="3.75" rx="4.25" ry="2.25" />
    <path d="M1.5 3.75v6.5c0 1.1 1.7 2 4 2.2M1.5 7c0 1 1.3 1.85 3.2 2.15M10 3.75v2" />
    <ellipse cx="10.5" cy="8.75" rx="4" ry="2.15" />
    <path d="M6.5 8.75v3.25c0 1.2 1.8 2.15 4 2.15s4-.95 4-2.15V8.75" />
  </>,
)
export const EligibilityIcon = line(
  "m8 1.25 1.75 1.3 2.15-.05.6 2.1 1.8 1.2L13.6 8l.7 2.2-1.8 1.2-.6 2.1-2.15-.05L8 14.75l-1.75-1.3-2.15.05-.6-2.1-1.8-1.2L2.4 8l-.7-2.2 1.8-1.2.6-2.1 2.15.05ZM5.75 8.25l1.5 1.5 3-3.25",
)
export const CentreIcon = line(
  "M1 14.25h14M6.5 14.25V3.25L13 1.5v12.75M2 14.25V8.5l4.5-2.25M9 5.5h.01M10.75 5.5h.01M9 8.25h.01M10.75 8.25h.01M9 14v-2.75h1.75V14M4.25 10.5h.01",
)
export const ProjectIcon = drawn(
  <>
    <circle cx="12.25" cy="3.25" r="1.75" />
    <circle cx="3.75" cy="12.75" r="1.75" />
    <path d="M10.5 3.25H5a2.35 2.35 0 0 0 0 4.7h6a2.4 2.4 0 0 1 0 4.8H5.5M2 3.25h.01" />
  </>,
)
export const DockingIcon = line(
  "m9.5 2.5 4 4-1.75 1.75a2.83 2.83 0 0 1-4-4ZM11.5 4.5l2.75-2.75M6.5 5.5l4 4M2.5 9.5l1.75-1.75a2.83 2.83 0 0 1 4 4L6.5 13.5ZM4.5 11.5l-2.75 2.75",
)
export const TalentIcon = line(
  "M.75 6 8 2.5 15.25 6 8 9.5ZM3.75 7.5v3.75C5 12.5 6.5 13 8 13s3-.5 4.25-1.75V7.5M15.25 6v4",
)
export const FigureIcon = line(
  "M1.25 13.5c2 .75 2.75-.5 3.1-2.5l1.15-6c.4-2 1.25-3 3-2.3M3 7h4.5M9.75 8l4.5 5M14.25 8l-4.5 5",
)
export const BulletinIcon = line(
  "M11.5 13.75H3a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1h8.5ZM11.5 5h2a.75.75 0 0 1 .75.75v6.5a1.5 1.5 0 0 1-1.5 1.5h-1.25M4.5 5h4.5M4.5 7.75h4.5M4.5 10.5h4.5",
)
export const SettingsIcon = drawn(
  <>
    <path d="m6.7 1.5-.4 1.7-1.3.75L3.3 3.45 2 5.7 3.25 6.9v1.5L2 9.6l.3.5 1 1.75L5 11.35l1.3.75.4 1.7h2.6l.4-1.7 1.3-.75 1.7.5L14 9.6l-1.25-1.2V6.9L14 5.7l-1.3-2.25-1.7.5-1.3-.75-.4-1.7Z" />
    <circle cx="8" cy="7.65" r="2" />
  </>,
)
export const KeyboardIcon = line(
  "M2 3.75h12a1 1 0 0 1 1 1v6.5a1 1 0 0 1-1 1H2a1 1 0 0 1-1-1v-6.5a1 1 0 0 1 1-1ZM3.5 6.5h.01M6 6.5h.01M8.5 6.5h.01M11 6.5h.01M3.5 9.5h.01M12.5 9.5h.01M5.75 9.5h4.5",
)
export const ImportIcon = line("M2.25 9.75v3.5h11.5v-3.5M8 10.75V2M4.75 5 8 1.75 11.25 5")
export const ExportIcon = line("M2.25 9.75v3.5h11.5v-3.5M8 2v8.5M4.75 7.5 8 10.75l3.25-3.25")
export const DownloadIcon = ExportIcon
export const ColumnsIcon = line("M1.75 2.25h12.5v11.5H1.75ZM6 2.25v11.5M10 2.25v11.5")
export const FilterIcon = line("M1.75 2.25h11L8.5 7.75v3.5l-2.75 2V7.75ZM10.5 11.5h4M12.5 9.5v4")
export const PlusIcon = line("M8 2.5v11M2.5 8h11")
export const CheckIcon = line("m3 8.5 3.25 3.25L13 4.75")
export const CloseIcon = line("m3.5 3.5 9 9M12.5 3.5l-9 9")
export const ChevronDownIcon = line("m3.5 6 4.5 4.5L12.5 6")
export const ChevronRightIcon = line("m6 3.5 4.5 4.5L6 12.5")
export const UpDownIcon = line("M5 6 8 3l3 3M5 10l3 3 3-3")
export const BackIcon = line("M13.5 8h-11M7 3.5 2.5 8 7 12.5")
export const CopyIcon = line(
  "M5.75 4.75h7a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1ZM2.25 11V3.25a1 1 0 0 1 1-1H11",
)
export const NoticeIcon = line("m2.5 13.5.75-3.25 7-7 2.5 2.5-7 7ZM9 4.5 11.5 7M8.5 13.5h5")
export const EditIcon = line("m2.5 13.5.75-3.25 7.5-7.5 2.5 2.5-7.5 7.5ZM9.25 4.25l2.5 2.5")
export const CommentIcon = line("M2 2.5h12v9H8.5L5.5 14v-2.5H2ZM4.75 5.5h6.5M4.75 8.5h4")
export const StarIcon = line("m8 1.75 1.9 4 4.35.55-3.2 3 .85 4.35L8 11.5l-3.9 2.15.85-4.35-3.2-3 4.35-.55Z")
export const RecomputeIcon = line(
  "M13.5 7A5.6 5.6 0 0 0 3.5 5M3.5 2v3h3M2.5 9a5.6 5.6 0 0 0 10 2M12.5 14v-3h-3",
)
export const ProofIcon = line(
  "M8 1.5c1.75 1.25 3.5 1.5 5 1.5v4.5c0 3.5-2.25 5.75-5 7-2.75-1.25-5-3.5-5-7V3c1.5 0 3.25-.25 5-1.5ZM5.75 8l1.6 1.6L10.5 6.25",
)
export const PersonIcon = line(
  "M7 7.5a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5ZM2 14c.25-2.75 2-4.25 5-4.25M12 9.5v4.5M9.75 11.75h4.5",
)
export const ExternalIcon = line("M6.5 3H3v10h10V9.5M9 2.5h4.5V7M13.25 2.75 7.5 8.5")
export const MenuIcon = line("M1.75 3.5h12.5M1.75 8h12.5M1.75 12.5h12.5")
export const EnterIcon = line("M13 4v4.5H4M6.5 5.5 3.5 8.5l3 3")
export const UndoIcon = line("M5.5 3 2.5 6l3 3M2.75 6H9a4 4 0 0 1 0 8H5.5")
export const SortAscendingIcon = line("M8 13.5v-11M4.5 6 8 2.5 11.5 6")
export const SortDescendingIcon = line("M8 2.5v11M4.5 10 8 13.5l3.5-3.5")

/** The product's mark: a lead line that hangs from the water's surface. */
export function LeadLine({ size = 20 }: { size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={(size * 16) / 20}
      viewBox="0 0 20 16"
      style={{ flex: "none" }}
    >
      <path d="M0 1.5h20M5.25 1.5v10" stroke="var(--sea)" strokeWidth="2" fill="none" />
      <circle cx="5.25" cy="12.75" r="2.75" fill="var(--sea)" />
    </svg>
  )
}

/** As of (valid time): a dot on a lying line. */
export function AsOfGlyph({ size = 14 }: IconProps) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 14 14" style={{ flex: "none" }}>
      <path d="M1 7h9M1 4.5v5" stroke="currentColor" strokeWidth="1.5" fill="none" />
      <circle cx="10.5" cy="7" r="2.5" fill="currentColor" />
    </svg>
  )
}

/** Known at (the ledger's time): a ring on a standing line. */
export function KnownAtGlyph({ size = 14 }: IconProps) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 14 14" style={{ flex: "none" }}>
      <circle cx="7" cy="3.5" r="2.5" stroke="currentColor" strokeWidth="1.5" fill="none" />
      <path d="M7 6v7M4.5 13h5" stroke="currentColor" strokeWidth="1.5" fill="none" />
    </svg>
  )
}
