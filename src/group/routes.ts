/** Where the pages about groups are. */
export const feedPage = (groupId: string) => `/group/feed/index?id=${groupId}`
export const peoplePage = (groupId: string) => `/group/people/index?id=${groupId}`
export const noticePage = (noticeId: string) => `/group/notice/index?id=${noticeId}`
export const announcePage = (groupId: string) => `/group/announce/index?groupId=${groupId}`
export const sayPage = (groupId: string) => `/group/reportPost/index?groupId=${groupId}`
export const reportPage = (reportId: string) => `/group/report/index?id=${reportId}`
