export { useSend } from '../cloud/useSend'
