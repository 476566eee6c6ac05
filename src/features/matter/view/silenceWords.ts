import type { MatterView } from './whoWords'

type Silence = NonNullable<MatterView['silence']>

/** Whether whoever must act has opened it since it is overdue; who reads it as that person opens it by reading. */
export function seenWords(
  { silence, responsible }: Pick<MatterView, 'silence' | 'responsible'>,
  mine: boolean
) {
  const who = responsible?.name ?? '该办的人'
  if (mine) return '您点开了，提出人看得到'
  return silence?.acknowledged ? `${who}看过了，还没有回音` : `超期以后，${who}还没看`
}

/** How often it was pressed for; null where never. `you`: the reader is who asked. */
export function urgedWords({ urged, urgedToday }: Silence, you: boolean): string | null {
  if (urged === 0) return null
  if (!you) return `提出人催过 ${urged} 次。`
  return `催过 ${urged} 次。${urgedToday ? '今天催过了，明天还可以再催。' : ''}`
}
