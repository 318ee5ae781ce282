/** Notices gathered by the correction that caused them: one entry may change many published figures. */
import type { Notice, ReleasedBulletin } from "../../../features/publication/schema.ts"

export interface NoticeGroup {
  release: ReleasedBulletin
  /** Of one ledger entry, by number; never empty. */
  notices: Notice[]
}

/** The corrections of all releases, the newest known first. */
export function noticeGroups(releases: ReleasedBulletin[]): NoticeGroup[] {
  const groups = releases.flatMap((release) => {
    const entries = new Set(release.notices.map((notice) => notice.knownAt.entry))
    return [...entries].map((entry) => ({
      release,
      notices: release.notices
        .filter((notice) => notice.knownAt.entry === entry)
        .sort((one, other) => one.number - other.number),
    }))
  })
  const known = (group: NoticeGroup) => group.notices[0]?.knownAt.at ?? ""
  return groups.sort((one, other) => known(other).localeCompare(known(one)))
}
