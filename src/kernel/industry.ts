/** Divisions (大类) of the national classification of industries, GB/T 4754—2017, for codes such as C3824. */
import type { Bilingual } from "./language.ts"

const names: Record<string, [zh: string, en: string]> = {
  A01: ["农业", "agriculture"],
  A02: ["林业", "forestry"],
  A03: ["畜牧业", "animal husbandry"],
  A04: ["渔业", "fishery"],
  C13: ["农副食品加工业", "processing of farm products"],
  C14: ["食品制造业", "food"],
  C15: ["酒、饮料和精制茶制造业", "beverages and tea"],
  C17: ["纺织业", "textiles"],
  C18: ["纺织服装、服饰业", "clothing"],
  C19: ["皮革、毛皮、羽毛及其制品和制鞋业", "leather, fur, feather and shoes"],
  C20: ["木材加工和木、竹、藤、棕、草制品业", "wood, bamboo and straw products"],
  C21: ["家具制造业", "furniture"],
  C22: ["造纸和纸制品业", "paper"],
  C23: ["印刷和记录媒介复制业", "printing and recorded media"],
  C24: ["文教、工美、体育和娱乐用品制造业", "articles for culture, art and sport"],
  C25: ["石油、煤炭及其他燃料加工业", "processing of fuels"],
  C26: ["化学原料和化学制品制造业", "chemicals"],
  C27: ["医药制造业", "medicine"],
  C28: ["化学纤维制造业", "chemical fibres"],
  C29: ["橡胶和塑料制品业", "rubber and plastics"],
  C30: ["非金属矿物制品业", "non-metallic mineral products"],
  C31: ["黑色金属冶炼和压延加工业", "smelting and rolling of ferrous metals"],
  C32: ["有色金属冶炼和压延加工业", "smelting and rolling of non-ferrous metals"],
  C33: ["金属制品业", "metal products"],
  C34: ["通用设备制造业", "general machinery"],
  C35: ["专用设备制造业", "special machinery"],
  C36: ["汽车制造业", "motor vehicles"],
  C37: ["铁路、船舶、航空航天和其他运输设备制造业", "railway, ship, aerospace and other transport equipment"],
  C38: ["电气机械和器材制造业", "electrical machinery"],
  C39: ["计算机、通信和其他电子设备制造业", "computers, communication and other electronics"],
  C40: ["仪器仪表制造业", "instruments and meters"],
  C41: ["其他制造业", "other manufacturing"],
  C42: ["废弃资源综合利用业", "use of waste"],
  C43: ["金属制品、机械和设备修理业", "repair of machinery"],
  D44: ["电力、热力生产和供应业", "electricity and heat"],
  D46: ["水的生产和供应业", "water"],
  F51: ["批发业", "wholesale"],
  F52: ["零售业", "retail"],
  I63: ["电信、广播电视和卫星传输服务", "telecommunication and broadcasting"],
  I64: ["互联网和相关服务", "internet services"],
  I65: ["软件和信息技术服务业", "software and information technology"],
  L72: ["商务服务业", "business services"],
  M73: ["研究和试验发展", "research and development"],
  M74: ["专业技术服务业", "professional technical services"],
  M75: ["科技推广和应用服务业", "promotion and use of technology"],
  N77: ["生态保护和环境治理业", "protection of the environment"],
}

/** "C3824 电气机械和器材制造业"; the code alone where its division is none of these. */
export function industryShown(code: string): Bilingual {
  const name = names[code.slice(0, 3)]
  return name ? { en: `${code} ${name[1]}`, zh: `${code} ${name[0]}` } : { en: code, zh: code }
}
