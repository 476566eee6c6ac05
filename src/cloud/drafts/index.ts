import { ownerId } from '../me'
import { storage } from '../storage'
import { createDrafts } from './drafts'

export const drafts = createDrafts(storage, ownerId)
