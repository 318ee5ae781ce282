/** How long ago something happened by the device's own clock, in words; for what the device itself keeps. */
import type { Text, TextValues } from "./language.tsx"

const steps: { seconds: number; text: Text }[] = [
  { seconds: 86_400, text: { en: "{{count}} days ago", one: "{{count}} day ago", zh: "{{count}}天前" } },
  { seconds: 3600, text: { en: "{{count}} hours ago", one: "{{count}} hour ago", zh: "{{count}}小时前" } },
  { seconds: 60, text: { en: "{{count}} minutes ago", one: "{{count}} minute ago", zh: "{{count}}分钟前" } },
]

/** The text and its count for the time between two instants (ISO); under a minute: a moment ago. */
export function agoText(then: string, now: string): { text: Text; values: TextValues } {
  const seconds = Math.floor((Date.parse(now) - Date.parse(then)) / 1000)
  const step = steps.find((one) => seconds >= one.seconds)
  if (step === undefined) return { text: { en: "a moment ago", zh: "刚才" }, values: {} }
  return { text: step.text, values: { count: Math.floor(seconds / step.seconds) } }
}
