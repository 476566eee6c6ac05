import { health } from './health'
import { migrate, progress, rebuild } from './rewrites'

/** Every method of the function `ops`: what whoever runs a deployment sees and does. */
export const ops = {
  'ops.health': health,
  'ops.migrate': migrate,
  'ops.progress': progress,
  'ops.rebuild': rebuild
} as const
