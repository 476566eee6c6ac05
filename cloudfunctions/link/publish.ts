import { publish as method } from '../../types/api/link/publish'
import { Refusal } from '../kernel/refusal'
import { publication } from '../domain/link/list'
import { listHandler } from './listAct'

/** 公示: everybody of the village can read the list and object until the last midnight of the days set. */
export const publish = listHandler(method, (_input, list, { settings, now }) => {
  if (list.state !== 'confirmed') throw new Refusal('LIST_NOT_NOW')
  return { fields: publication(now, settings), state: 'public', act: 'publish' }
})
