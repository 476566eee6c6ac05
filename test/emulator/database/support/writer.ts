import { openDatabase } from '../../../../emulator/database'

/** Writes one document after the other into the folder given, saying each number once it was answered. */
async function write(folder: string): Promise<void> {
  const collections = { kept: { indexes: [{ name: 'by_n', keys: { n: 1 as const } }] } }
  const database = await openDatabase({ folder, collections, strict: true, now: () => 0, warn: () => {} })
  for (let n = 0; n < 1000; n++) {
    await database.handle('database.insertDocument', {
      collectionName: 'kept',
      data: [`{"_id":"d${n}","n":{"$numberInt":"${n}"}}`]
    })
    await new Promise<void>((resolve) => process.stdout.write(`${n}\n`, () => resolve()))
  }
}

void write(process.argv[2]!)
