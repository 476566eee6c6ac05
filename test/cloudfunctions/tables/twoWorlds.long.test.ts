import { memoryTestCloud } from '../../support/memoryTestCloud'
import { undo } from '../../support/undo'
import { twoWorlds } from './twoWorlds'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

twoWorlds(memoryTestCloud, undo, true)
