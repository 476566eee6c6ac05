import { memoryTestCloud } from '../../support/memoryTestCloud'
import { atLooks, twoWorlds } from './twoWorlds'
import { linkKinds } from './worlds/link'
import { reportKinds } from './worlds/report'
import { wishKinds } from './worlds/wish'
import { withdrawnKinds } from './worlds/withdrawn'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

twoWorlds(memoryTestCloud, { ...wishKinds, ...reportKinds, ...linkKinds, ...withdrawnKinds }, atLooks)
