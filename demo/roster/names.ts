import type { Random } from '../../scripts/replay/random'

const families = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜']
const firsts = [...'国建志文秀桂春玉海明小永德荣金立长家红丽水月']
const seconds = [...'华强英兰平军芳生林香珍贵福民清山云梅根良旺宝']

/** Names that nobody of the village and nobody before has. Every one is invented. */
export function nameMaker(random: Random, taken: Iterable<string>): (family?: string) => string {
  const used = new Set(taken)
  return (family = random.pick(families)) => {
    for (;;) {
      const name = `${family}${random.pick(firsts)}${random.pick(seconds)}`
      if (used.has(name)) {
        // A crowded family takes any other.
        family = random.pick(families)
        continue
      }
      used.add(name)
      return name
    }
  }
}

export const familyOf = (name: string): string => name[0]!
