import { startTestCloud } from '../../support/startTestCloud'
import { unseen } from './unseen'

unseen(startTestCloud)
