import { objectPart as method } from '../../types/api/matter/objectPart'
import { actHandler } from './act'
import { objected } from './domain/parts'

export const objectPart = actHandler(method, ({ part, text }, matter, { person, settings }) => ({
  text,
  parts: objected(matter.parts, part, person._id, text, settings)
}))
