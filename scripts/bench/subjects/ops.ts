import { parts, read, type Subject } from '../subject'
import { who } from '../village'

export const ops: Subject[] = [
  read(who.root, 'ops.health'),
  parts(who.root, 'ops.migrate'),
  parts(who.root, 'ops.progress', async (world) => {
    await world.call(who.root, 'ops.rebuild', {})
    return {}
  }),
  parts(who.root, 'ops.rebuild', ({ actId }) => ({ act: actId }))
]
