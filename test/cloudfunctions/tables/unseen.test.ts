import { memoryTestCloud } from '../../support/memoryTestCloud'
import { unseen } from './unseen'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

unseen(memoryTestCloud)
