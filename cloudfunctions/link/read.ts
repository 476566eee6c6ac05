import { read as method } from '../../types/api/link/read'
import { openHandler } from '../kernel/handler'
import { Refusal } from '../kernel/refusal'
import { maySee, linkRolesOf } from '../domain/link/roles'
import { viewOf } from '../domain/link/view'
import { loadAround, loadGround } from '../domain/link/load'

export const read = openHandler(method, async ({ id }, { openid, now }) => {
  const { caller, inCity } = await loadAround(openid, id)
  const ground = await loadGround(id, inCity, now)
  if (!ground || !maySee(ground, linkRolesOf(ground, caller, now))) throw new Refusal('NOT_FOUND')
  return viewOf(ground, caller, now)
})
