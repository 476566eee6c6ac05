import { memoryTestCloud } from '../../support/memoryTestCloud'
import { atLooks, twoWorlds } from './twoWorlds'
import { matterKinds } from './worlds/matter'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

twoWorlds(memoryTestCloud, matterKinds, atLooks)
