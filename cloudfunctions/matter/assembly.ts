import { assembly as method } from '../../types/api/matter/assembly'
import { actHandler } from './act'

/** The product records what the assembly decides; it does not replace it (boundaries.md). */
export const assembly = actHandler(method, ({ text }) => ({ assembly: true, ...(text && { text }) }))
