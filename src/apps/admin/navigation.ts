/** Which pages a member finds in the navigation: those that exist and that their role may open. */
import type { Me, Permission } from "../../features/access/schema.ts"
import {
  BulletinIcon,
  CentreIcon,
  DockingIcon,
  DriverIcon,
  EligibilityIcon,
  FigureIcon,
  FinanceIcon,
  ImportIcon,
  InboxIcon,
  KeyboardIcon,
  PersonIcon,
  ProjectIcon,
  RegisterIcon,
  ReturnIcon,
  SearchIcon,
  SettingsIcon,
  StarIcon,
  TalentIcon,
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
const links: GatedItem = {
  key: "links",
  label: { en: "Driving links", zh: "带动关系" },
  icon: DriverIcon,
  to: "/driver-links",
  // Others find the links of their own organisation in its record.
  may: "organisation:write",
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
  icon: RegisterIcon,
  to: "/tenancies",
  may: "tenancy:read",
}
const visits: GatedItem = {
  key: "visits",
  label: { en: "Visits", zh: "走访" },
  icon: VisitIcon,
  to: "/visits",
  may: "visit:read",
}
const problems: GatedItem = {
  key: "problems",
  label: { en: "Problems", zh: "问题" },
  icon: EligibilityIcon,
  to: "/problems",
  may: "problem:read",
}
const returns: GatedItem = {
  key: "returns",
  label: { en: "Returns", zh: "报表" },
  icon: ReturnIcon,
  to: "/returns",
  may: "return:read",
}
const loans: GatedItem = {
  key: "loans",
  label: { en: "Loans", zh: "融资" },
  icon: FinanceIcon,
  to: "/loans",
  may: "loan:read",
}
const projects: GatedItem = {
  key: "projects",
  label: { en: "Projects", zh: "引进项目" },
  icon: ProjectIcon,
  to: "/projects",
  may: "project:read",
}
const institutes: GatedItem = {
  key: "institutes",
  label: { en: "Institutes", zh: "科研院所" },
  icon: DockingIcon,
  to: "/institutes",
  may: "institute:read",
}
const training: GatedItem = {
  key: "training",
  label: { en: "Training base", zh: "联合培养基地" },
  icon: TalentIcon,
  to: "/training-bases",
  may: "training:read",
}
const received: GatedItem = {
  key: "received",
  label: { en: "Received sheets", zh: "收到的统计" },
  icon: InboxIcon,
  to: "/received-sheets",
  may: "received:read",
}
const targets: GatedItem = {
  key: "targets",
  label: { en: "Targets", zh: "目标" },
  icon: StarIcon,
  to: "/targets",
  may: "target:read",
}
const settings: GatedItem = {
  key: "settings",
  label: { en: "Site settings", zh: "网站设置" },
  icon: SettingsIcon,
  to: "/settings",
  may: "site:write",
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

/** What each role comes back to with a phone in its hand; two of them find room beside today and find. */
function onPhone(me: Me): GatedItem[] {
  const own: Partial<Record<Me["role"], GatedItem[]>> = {
    officer: [visits, problems],
    enterprise: [returns, problems],
    bank: [loans],
    insurer: [loans],
    operator: [tenancies, projects],
  }
  return own[me.role] ?? [registerOf(me), bulletins, centres, figures]
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
    {
      title: { en: "Enterprises", zh: "企业" },
      items: open([registerOf(me), links, visits, problems, returns, loans, importing]),
    },
    {
      title: { en: "Programme", zh: "平台" },
      items: open([centres, tenancies, projects, institutes, training]),
    },
    { title: { en: "Publishing", zh: "对外" }, items: open([received, targets, figures, bulletins]) },
  ]
  const phone = [today, find, ...open(onPhone(me))].slice(0, 4)
  return {
    groups: groups.filter((group) => group.items.length > 0),
    foot: [...open([members, settings]), keys],
    phone,
  }
}
