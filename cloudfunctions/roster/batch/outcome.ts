import type { Issue } from '../../domain/roster/issue'

/** What a part did: rows by which something was written, rows left out, and why. */
export interface Outcome {
  written: number
  skipped: number
  late: Issue[]
}
