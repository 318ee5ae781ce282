/** The demo’s events of research institutes: three agreements, and what the institutes are able to do. */
import { addCapability } from "../src/features/docking/change-agreement.ts"
import { enterAgreement } from "../src/features/docking/enter-agreement.ts"
import type { CapabilityField } from "../src/features/docking/schema.ts"
import { addDays, addMonths } from "../src/kernel/day.ts"
import { type DemoEvent, known } from "./event.ts"

interface PlannedInstitute {
  key: string
  from: string
  years: number
  subject: string
  subjectEn: string
  premises: string
  /** The last is recorded later, on a day of its own. */
  capabilities: { name: string; nameEn: string; field: CapabilityField; since?: string }[]
}

const institutes: PlannedInstitute[] = [
  {
    key: "electronic",
    from: "2018-05-16",
    years: 5,
    subject: "共建创新分院，面向本县企业开展电子信息技术转化（演示）",
    subjectEn:
      "A joint innovation branch that brings electronic technology to enterprises of the county (demo)",
    premises: "37度湾2号楼4层",
    capabilities: [
      { name: "水下声学探测", nameEn: "Underwater acoustic sensing", field: "electronics" },
      {
        name: "工业数据采集与边缘计算",
        nameEn: "Industrial data capture and edge computing",
        field: "electronics",
      },
      {
        name: "海洋环境监测组网",
        nameEn: "Networks for monitoring the sea",
        field: "environment",
        since: "2019-03-11",
      },
    ],
  },
  {
    key: "mechanical",
    from: "2018-09-03",
    years: 5,
    subject: "设立南方中心，服务模具、铸造企业（演示）",
    subjectEn: "A southern centre that serves makers of moulds and castings (demo)",
    premises: "37度湾产业化基地6号厂房",
    capabilities: [
      {
        name: "模具钢热处理与寿命评估",
        nameEn: "Heat treatment and service life of tool steel",
        field: "materials",
      },
      { name: "铸件无损检测", nameEn: "Non-destructive testing of castings", field: "manufacturing" },
      {
        name: "产线自动化改造",
        nameEn: "Automation of production lines",
        field: "manufacturing",
        since: "2019-02-18",
      },
    ],
  },
  {
    key: "textile",
    from: "2018-11-12",
    years: 3,
    subject: "共建现代纺织研究院，服务针织企业（演示）",
    subjectEn: "A joint institute of modern textiles that serves makers of knitwear (demo)",
    premises: "半岛星创空间A座3层",
    capabilities: [
      { name: "阻燃面料", nameEn: "Flame-retardant fabrics", field: "materials" },
      { name: "少水印染工艺", nameEn: "Dyeing with little water", field: "environment", since: "2019-04-22" },
    ],
  },
]

export function dockingEvents(): DemoEvent[] {
  return institutes.flatMap((planned) => [settles(planned), ...laterCapabilities(planned)])
}

function settles({ key, from, years, capabilities, ...agreement }: PlannedInstitute): DemoEvent {
  return {
    on: addDays(from, 6),
    run: async (ask, memory) => {
      const body = {
        ...agreement,
        organisationId: known(memory, `institute ${key}`).id,
        from,
        until: addMonths(from, years * 12),
        evidence: `演示协议${from.slice(0, 7)}`,
        capabilities: capabilities.flatMap(({ since, ...one }) =>
          since ? [] : [{ ...one, from, until: null }],
        ),
      }
      const { id, version } = await enterAgreement(ask, { body })
      memory.set(`agreement ${key}`, { id, version })
    },
  }
}

function laterCapabilities({ key, capabilities }: PlannedInstitute): DemoEvent[] {
  return capabilities.flatMap(({ since, ...one }) => {
    if (!since) return []
    const event: DemoEvent = {
      on: addDays(since, 3),
      run: async (ask, memory) => {
        const { id, version } = known(memory, `agreement ${key}`)
        const body = { ...one, from: since, until: null }
        const now = await addCapability(ask, { params: { id }, version, body })
        memory.set(`agreement ${key}`, { id, version: now.version })
      },
    }
    return [event]
  })
}
