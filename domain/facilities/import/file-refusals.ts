// Why a file cannot be imported, each in words that say what to do.

import { FILE_BYTES_MOST, ROWS_MOST } from './registry-import'

export const fileRefusals = {
  notExcel: '这不是 Excel 文件，请上传 .xlsx 文件',
  oldExcel: '这是旧版的 .xls 文件，请在电脑上打开后“另存为”.xlsx 再上传',
  binaryExcel: '这是二进制的 .xlsb 文件，请“另存为”.xlsx 再上传',
  locked: '文件有打开密码，请去掉密码、另存后再上传',
  macros: '文件里有宏，请“另存为”不带宏的 .xlsx 再上传',
  tooLarge: `文件太大，最大 ${FILE_BYTES_MOST / 1_000_000} MB。请删掉图片、用不到的工作表和表格下面的空行，或分成几个文件`,
  tooManyRows: `行数太多，一次最多 ${ROWS_MOST} 行，请分成几个文件`,
  broken: '文件打不开，可能已损坏。请在电脑上打开后另存一次，再上传',
  missing: '文件没有上传完，请重新选择',
  empty: '工作表里没有内容',
  noHeadings: '没有找到表头。第一行（或前几行）要有“单位名称”“单位类别”这样的列名，可以先下载模板',
} as const

export type FileRefusal = keyof typeof fileRefusals
