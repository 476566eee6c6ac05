import { choose as method } from '../../types/api/link/choose'
import { linkHandler } from './act'
import { candidate } from './domain/candidate'

/** 群众选择: the household says whom it wants (S2); also somebody who is not asked to link, who may still say no. */
export const choose = linkHandler(method, ({ city }, ground, { named, settings, now }) =>
  candidate(ground, named, city, { settings, now })
)
