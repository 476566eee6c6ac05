import { memoryTestCloud } from '../../support/memoryTestCloud'
import { byAllActs, twoWorlds } from './twoWorlds'
import { matterKinds } from './worlds/matter'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

twoWorlds(memoryTestCloud, matterKinds, byAllActs)
