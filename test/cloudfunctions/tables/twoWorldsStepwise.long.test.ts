import { memoryTestCloud } from '../../support/memoryTestCloud'
import { atEveryStep, twoWorlds } from './twoWorlds'
import { matterKinds } from './worlds/matter'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

twoWorlds(memoryTestCloud, matterKinds, atEveryStep)
