import fs from 'node:fs'
import path from 'node:path'
import { lockFolder } from '../../../emulator/lock'

/** Claims the folder many times, as if it died each time, and says whether it was ever not alone. */
async function takeOver(folder: string, times: number): Promise<void> {
  const alone = path.join(folder, 'alone')
  for (let taken = 0; taken < times;) {
    let giveBack: () => void
    try {
      giveBack = await lockFolder(folder)
    } catch (error) {
      if (!String(error).includes('is in use by process')) throw error
      continue
    }
    // Fails when another holds the folder too.
    fs.writeFileSync(alone, '', { flag: 'wx' })
    taken++
    fs.rmSync(alone)
    fs.writeFileSync(path.join(folder, 'owners', `999999999-${process.pid}-${taken}`), 'held')
    giveBack()
  }
  console.log(`${times} takeovers, never with another`)
}

void takeOver(process.argv[2]!, Number(process.argv[3]))
