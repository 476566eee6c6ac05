import { createEmitter } from '../emitter'

/** Told before the app ends by its own doing: what was typed a moment ago is kept then and there. */
export const leaving = createEmitter()
