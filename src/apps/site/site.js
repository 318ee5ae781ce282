// Adds to pages that work without it: a figure toggles in place, Esc closes it and gives the focus back,
// links copy, pages print. Marks on elements (data-script, data-print, data-copy) say what is wanted.
const root = document.documentElement
let opened = null

const triggerOf = (panel) => document.getElementById(panel.id.replace(/^f-/, "at-"))
const panelOf = (trigger) => document.getElementById(trigger.hash.slice(1))

function show(panel) {
  if (opened === panel) return
  if (opened) hide()
  opened = panel
  panel.classList.add("open")
  triggerOf(panel)?.setAttribute("aria-expanded", "true")
}

function hide() {
  const trigger = triggerOf(opened)
  opened.classList.remove("open")
  trigger?.setAttribute("aria-expanded", "false")
  opened = null
  return trigger
}

// The line that was clicked stays where it is, whatever opens or closes above it.
function holding(element, change) {
  const before = element.getBoundingClientRect().top
  change()
  window.scrollBy({ top: element.getBoundingClientRect().top - before, behavior: "instant" })
}

function close() {
  const trigger = triggerOf(opened)
  if (!trigger) return void hide()
  holding(trigger, hide)
  trigger.focus({ preventScroll: true })
  history.replaceState(null, "", location.pathname + location.search)
}

function toggle(trigger) {
  const panel = panelOf(trigger)
  if (panel === opened) return close()
  holding(trigger, () => show(panel))
  history.replaceState(null, "", trigger.hash)
}

function followHash() {
  const panel = document.getElementById(location.hash.slice(1))
  if (panel?.classList.contains("proof")) show(panel)
}

async function copy(button) {
  const address = location.href
  await navigator.clipboard.writeText(address)
  const words = button.querySelector("[aria-live]")
  if (words) words.textContent = button.dataset.copied
}

document.addEventListener("click", (event) => {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return
  const target = event.target instanceof Element ? event.target : null
  const trigger = target?.closest('.words a[href^="#f-"]')
  const closer = target?.closest(".proof .close")
  const button = target?.closest("button")
  if (trigger && panelOf(trigger)) {
    event.preventDefault()
    toggle(trigger)
  } else if (closer && opened) {
    event.preventDefault()
    close()
  } else if (button?.hasAttribute("data-print")) {
    window.print()
  } else if (button?.hasAttribute("data-copy")) {
    copy(button)
  }
})

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && opened) close()
})

for (const trigger of document.querySelectorAll('.words a[href^="#f-"]')) {
  trigger.setAttribute("aria-expanded", "false")
  trigger.setAttribute("aria-controls", trigger.hash.slice(1))
}
for (const element of document.querySelectorAll("[data-script]")) {
  element.hidden = false
  if (!navigator.clipboard && "copy" in element.dataset) element.remove()
}
root.classList.add("scripted")
window.addEventListener("hashchange", followHash)
followHash()
