import type { OpenData } from '../chat/cloudIds'
import { WireError } from '../wireError'
import { decode, encode, inner, texts } from './protobuf'

/** Fields of the SDK's messages: CommApiData, its SvrkitApiData, ApiGetOpenDataByCloudIdReq; CommOpenApiResp, OpDataItem. */
const SVRKIT_DATA = 4
const API_NAME = 1
const REQUEST = 2
const CLOUD_IDS = 2
const RESPONSE = 1
const SVRKIT_ERROR = 6
const DATA_LIST = 1
const CLOUD_ID = 1
const JSON_TEXT = 2

const GET_OPEN_DATA = 'ApiGetOpenDataByCloudId'

/**
 * `wx.openApi` as far as `cloud.getOpenData` needs it: protocol buffers in a form, protocol buffers back. The caller
 * is known by the token that each invocation carries in its environment, never by anything in the request.
 *
 * @param exchange what stands for one cloudID, for the caller of the given token
 * @throws WireError for every other API, by its name
 */
export function openData(
  { apiName, requestData, wxCloudApiToken }: Record<string, unknown>,
  exchange: (cloudId: string, token: string) => OpenData
): Buffer {
  if (apiName !== GET_OPEN_DATA) {
    throw new WireError(
      'INVALID_PARAM',
      `wx.openApi is not supported by the local cloud for ${String(apiName)}`
    )
  }
  const items = cloudIdsOf(requestData).map((cloudId): [number, Buffer] => [
    DATA_LIST,
    encode([CLOUD_ID, cloudId], [JSON_TEXT, JSON.stringify(exchange(cloudId, String(wxCloudApiToken ?? '')))])
  ])
  return encode([RESPONSE, encode(...items)], [SVRKIT_ERROR, 0])
}

function cloudIdsOf(requestData: unknown): string[] {
  if (!Buffer.isBuffer(requestData)) throw new WireError('INVALID_PARAM', 'requestData is missing')
  try {
    const data = inner(decode(requestData), SVRKIT_DATA)
    return texts(data, API_NAME)[0] === GET_OPEN_DATA ? texts(inner(data, REQUEST), CLOUD_IDS) : []
  } catch (error) {
    throw new WireError('INVALID_PARAM', `requestData: ${(error as Error).message}`)
  }
}
