import type { Stage } from '../../../types/domain/stages'
import { freshId } from '../../support/ids'
import { pathTo } from '../../support/pathTo'
import type { Village } from './village'

/** Brings a new matter of a.resident to a stage; returns its id. */
export async function matterAt(village: Village, stage: Stage, text: string): Promise<string> {
  const id = freshId('matter')
  await village.call('a.resident', 'matter.submit', { id, text })
  if (stage === 'asked') return id
  for (const { who, act, own } of pathTo(stage)) {
    await village.call(who, `matter.${act}`, { id, act: freshId(), ...own } as never)
  }
  return id
}
