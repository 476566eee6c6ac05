import { askAnother as method } from '../../types/api/matter/askAnother'
import { sortBy } from '../shared/matter/deadlines'
import { actHandler } from './act'

/** A hub who is silent has it no more, and the office sorts it in its own time; who leads is for the office to change. */
export const askAnother = actHandler(method, (_input, { stage, hub }, { settings, now }) =>
  stage === 'asked' && hub ? { gone: { id: hub.id, name: hub.name }, dueAt: sortBy(now, settings) } : {}
)
