/**
 * How each function is created, declared once: the deployment applies it, the local cloud obeys it. Without it the
 * tools create functions for older runtimes with 3 s.
 */
interface Deployment {
  /**
   * Seconds that one run may take, 60 at most. What the clock has a function do takes longer than a call, a few tasks
   * of a few seconds each (`kernel/timeBudget`).
   */
  timeout: number
  /** Whether a person waits longer than 3 s, too. The local cloud ends every other call of a person then. */
  longCalls?: true
  /** Megabytes. */
  memory: number
  /** Variables that may be set for it: in WeChat's console, or in the environment of whoever builds. */
  variables: string[]
}

/** What functions are made for, as the cloud names it; it is fixed when a function is created. */
export const runtime = { name: 'Nodejs20.19', engine: '20.19.x' }

/** A function that answers people, and does what the clock finds due. */
const ordinary: Deployment = { timeout: 20, memory: 256, variables: ['LIMITS_TIMES'] }

export const deployment: Record<string, Deployment> = {
  account: { ...ordinary, variables: [...ordinary.variables, 'SUBSCRIBE_TEMPLATES'] },
  /** Waits for all that it has run. */
  clock: { ...ordinary, timeout: 60, variables: [] },
  figures: ordinary,
  group: ordinary,
  household: ordinary,
  link: ordinary,
  matter: ordinary,
  /** Stored data is written anew in parts that take longer than a call. */
  ops: { ...ordinary, longCalls: true },
  organization: ordinary,
  publication: ordinary,
  report: ordinary,
  /** A file of up to 20,000 rows is read in one go; it is written in parts. */
  roster: { ...ordinary, longCalls: true },
  wish: ordinary
}

/** The functions in which a person may wait for longer than 3 s. */
export const longCalls = Object.keys(deployment).filter((name) => deployment[name]!.longCalls)
