import { apply as method } from '../../types/api/link/apply'
import { linkHandler } from './act'
import { candidate } from './domain/candidate'

/** 党员申请: near in place, kin or convenience first (S2). Nobody is excluded from applying, whatever their age. */
export const apply = linkHandler(method, ({ city }, ground, { person, settings, now }) =>
  candidate(ground, person, city, { settings, now })
)
