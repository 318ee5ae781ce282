/** Which notices a release has gained since it was last looked at. */
import type { Release, ReleaseNotice } from "./releases.ts"

/** Notices that were not there `before`, oldest first. */
export function newNotices(release: Release, before: Release[]): ReleaseNotice[] {
  const known = before.find(({ document }) => document.slug === release.document.slug)
  const numbers = new Set(known?.notices.map(({ number }) => number))
  return release.notices.filter(({ number }) => !numbers.has(number))
}
