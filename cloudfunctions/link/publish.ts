import { publish as method } from '../../types/api/link/publish'
import { publication } from '../domain/link/list'
import { listHandler } from './listAct'

/** 公示: everybody of the village can read the list and object until the last midnight of the days set. */
export const publish = listHandler(method, 'publish', (_input, _list, { settings, now }) => ({
  shown: publication(now, settings)
}))
