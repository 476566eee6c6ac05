import { writeFileSync } from 'node:fs'
import { messyRoster } from '../demo/roster/messy'
import { messyXlsx } from '../demo/roster/write'

/** Writes the messy roster and the rows of it that must be named; both are kept in the repository. */
const messy = messyRoster()
writeFileSync('demo/roster/messy.xlsx', messyXlsx(messy))
writeFileSync('demo/roster/messy.faults.json', `${JSON.stringify(messy.faults, null, 1)}\n`)
console.log(`${messy.rows.length} rows, ${messy.faults.length} of them to be named`)
