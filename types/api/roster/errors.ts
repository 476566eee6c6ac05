/** What `roster` refuses beyond what every method can. */
export const rosterErrors = {
  ROSTER_NODE: '名册是一个村一份，请选一个村(社)再导入。',
  ROSTER_FILE_MISSING: '名册没有传上来，请再选一次文件。',
  ROSTER_FILE_BIG: '文件超过 8 MB。名册里不用放照片，请去掉以后再传。',
  ROSTER_FILE_BOMB: '这个文件压缩得不正常，展开会大得装不下，没有打开。请在电脑上另存一份再传。',
  ROSTER_FILE_PICTURE: '这是一张图片，不是表格。请传 Excel 表格(.xlsx)或者 .csv。',
  ROSTER_FILE_OLD: '这是老格式的表格(.xls)。请在电脑上打开，另存为 .xlsx 再传。',
  ROSTER_FILE_LOCKED: '这个表格加了密码，打不开。请去掉密码，另存一份再传。',
  ROSTER_FILE_PAGE: '这个文件名字像表格，里面其实是一张网页。请用 Excel 打开，另存为 .xlsx 再传。',
  ROSTER_FILE_OTHER: '认不出这个文件。请传 Excel 表格(.xlsx)或者 .csv。',
  ROSTER_FILE_BROKEN: '这个表格打不开，可能传的时候坏了。请在电脑上打开，另存一份再传。',
  ROSTER_EMPTY: '表格是空的，一个字也没有，请看看是不是选错了文件。',
  ROSTER_HIDDEN: '这个文件里的表都是隐藏的，没有读。请在表格里取消隐藏，再传一次。',
  ROSTER_NO_PEOPLE: '表头认出来了，可是表头下面一个人也没有。请填上人再传。',
  ROSTER_HEADER:
    '没有找到表头。表头里要有「姓名」，还要有「户主」「户号」或者「与户主关系」；一户一行的，有「户主」就行。',
  ROSTER_ROWS: '一次最多导入 20000 行，请按网格分几次导入。',
  ROSTER_STATE: '这次导入已经开始写了，不能再改。',
  ROSTER_GONE: '这份预览放得太久，已经清掉了。请重新选一次文件。'
} as const
