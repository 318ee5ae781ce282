/** Which pages a member finds in the navigation: those that exist and that their role may open. */
import type { Me, Permission } from "../../features/access/schema.ts"
import {
  BulletinIcon,
  CentreIcon,
  FigureIcon,
  ImportIcon,
  KeyboardIcon,
  PersonIcon,
  RegisterIcon,
  SearchIcon,
  TodayIcon,
  VisitIcon,
} from "../../ui/icons.tsx"
import type { NavGroup, NavItem } from "../../ui/shell/navigation.tsx"

type GatedItem = NavItem & { may: Permission }

const today: NavItem = { key: "today", label: { en: "Today", zh: "今天" }, icon: TodayIcon, to: "/" }
const find: NavItem = { key: "find", label: { en: "Find", zh: "找" }, icon: SearchIcon, run: "find" }
const keys: NavItem = {
  key: "keys",
  label: { en: "Shortcuts", zh: "快捷键" },
  icon: KeyboardIcon,
  run: "shortcuts",
  keys: "?",
}

const register: GatedItem = {
  key: "register",
  label: { en: "Register", zh: "企业库" },
  icon: RegisterIcon,
  to: "/organisations",
  may: "organisation:read",
}
const importing: GatedItem = {
  key: "import",
  label: { en: "Import", zh: "导入名单" },
  icon: ImportIcon,
  to: "/import",
  may: "organisation:import",
}
const centres: GatedItem = {
  key: "centres",
  label: { en: "Centres", zh: "中心" },
  icon: CentreIcon,
  to: "/centres",
  may: "centre:read",
}
const tenancies: GatedItem = {
  key: "tenancies",
  label: { en: "Tenancies", zh: "入驻" },
  icon: VisitIcon,
  to: "/tenancies",
  may: "tenancy:read",
}
const figures: GatedItem = {
  key: "figures",
  label: { en: "Figures", zh: "数字" },
  icon: FigureIcon,
  to: "/figures",
  may: "figure:read",
}
const bulletins: GatedItem = {
  key: "bulletins",
  label: { en: "Bulletins", zh: "简报" },
  icon: BulletinIcon,
  to: "/bulletins",
  may: "bulletin:read",
}
const members: GatedItem = {
  key: "members",
  label: { en: "Members", zh: "成员" },
  icon: PersonIcon,
  to: "/members",
  may: "member:read",
}

/** The register as a member knows it: an enterprise with one file goes straight to it. */
function registerOf(me: Me): GatedItem {
  const [own, another] = me.organisations
  if (me.role !== "enterprise" || own === undefined || another !== undefined) return register
  return { ...register, label: { en: "Own file", zh: "本企业" }, to: `/organisations/${own}` }
}

export interface MemberNavigation {
  groups: NavGroup[]
  foot: NavItem[]
  phone: NavItem[]
}

/** Groups for the side, the foot below them, and the phone's bar. */
export function navigationOf(me: Me, counts: Partial<Record<string, number>> = {}): MemberNavigation {
  const open = (items: GatedItem[]): NavItem[] =>
    items
      .filter((item) => me.permissions.includes(item.may))
      .map(({ may: _may, ...item }) => (counts[item.key] ? { ...item, count: counts[item.key]! } : item))
  const groups: NavGroup[] = [
    { items: [today] },
    { title: { en: "Enterprises", zh: "企业" }, items: open([registerOf(me), importing]) },
    { title: { en: "Programme", zh: "平台" }, items: open([centres, tenancies]) },
    { title: { en: "Publishing", zh: "对外" }, items: open([figures, bulletins]) },
  ]
  const [first, second] = open([registerOf(me), bulletins, centres, figures])
  const phone = [today, find, first, second].filter((item) => item !== undefined)
  return {
    groups: groups.filter((group) => group.items.length > 0),
    foot: [...open([members]), keys],
    phone,
  }
}
