import { environment } from '../../demo/environment'

/** As the demo runs, but one person of a test does in a minute what a village does in a year. */
export const testEnvironment = { ...environment, LIMITS_TIMES: '1000' }
