import type { Engine } from '../engine'
import type { Answer } from '../contract'
import { addCollection } from './addCollection'
import { aggregateDocuments } from './aggregateDocuments'
import { calculateDocument } from './calculateDocument'
import { getDocument } from './getDocument'
import { insertDocument } from './insertDocument'
import { modifyAndReturnDoc } from './modifyAndReturnDoc'
import { modifyDocument } from './modifyDocument'
import { removeDocument } from './removeDocument'
import type { Request } from './request'
import { abortTransaction, commitTransaction, startTransaction } from './transactions'

/** Every action of the wire that is supported, by the name behind "database.". */
export const actions: Record<string, (engine: Engine, request: Request) => Answer | Promise<Answer>> = {
  getDocument,
  insertDocument,
  modifyDocument,
  modifyAndReturnDoc,
  removeDocument,
  calculateDocument,
  aggregateDocuments,
  startTransaction,
  commitTransaction,
  abortTransaction,
  addCollection
}
