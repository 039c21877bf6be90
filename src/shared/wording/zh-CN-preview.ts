import type { Severity } from "./severity";

/** What a user is told in the preview, where the workbook is open without Excel. */
export const previewWording = {
  "preview-locked": ["error", "单元格已锁定，不能修改；请填写未锁定的填报单元格"],
  "preview-not-valid": ["error", "{title}：{message}"],
  "preview-doubtful": ["warning", "{title}：{message}"],
  "preview-entry": ["error", "无法输入（公式不完整，或文字超过32767个字），请改正后再输入"],
  "preview-beyond": ["error", "内容超出工作表的行列范围，请换一个位置"],
  "preview-merged": ["error", "这里有合并单元格，内容会丢失，请换一个位置或逐个填写"],
  "preview-lines-locked": ["error", "工作表受保护，这里不能插入或删除行列"],
  "preview-lines-full": ["error", "工作表末尾有内容，插入会把它挤出工作表，请先清除"],
  "preview-structure": ["error", "工作簿的结构受保护，不能增加、删除、移动工作表或给工作表改名"],
  "preview-sheet-name": [
    "error",
    "“{name}”不能作工作表名称：须1到31个字，不含 : \\ / ? * [ ]，首尾不是单引号，也不是History",
  ],
  "preview-sheet-exists": ["error", "已有工作表“{name}”，请换一个名称"],
  "preview-sheet-last": ["error", "工作簿至少要有一张可见的工作表，请先增加一张"],
  "preview-file-sheet-name": ["error", "工作表名称“{name}”不合Excel的规定或重复，请用WPS或Excel打开，改名后保存"],
  "preview-file-no-sheets": ["error", "文件里没有工作表，请核对文件"],
  "preview-looks-unread": ["warning", "文件的格式无法读取，只打开了内容；请用WPS或Excel打开，另存为.xlsx后再试"],
  "preview-lost": ["notice", "预览不保留这些内容，从这里另存的文件里没有：{parts}；原文件不受影响"],
} as const satisfies Record<string, readonly [Severity, string]>;

/** What is said of a value that a data validation refuses without words of its own. */
export const validationAlert = { title: "数据验证", message: "这个值不符合单元格的填写要求，请改正" };

/** What a workbook may have and the preview does not keep. */
export const lostParts = {
  drawing: "图片、图表和图形",
  comments: "批注",
  controls: "控件",
  objects: "嵌入的对象",
  tables: "套用的表格格式",
  connections: "外部数据连接",
  pivotTables: "数据透视表",
  slicers: "切片器和日程表",
  background: "背景图片",
  cellImages: "单元格内的图片",
  externalLinks: "到其他工作簿的链接",
  chartSheets: "图表工作表",
  customXml: "附加的数据",
  signature: "数字签名",
  names: "定义的名称",
  password: "保护密码（保护还在，不用密码就能撤销）",
  hiding: "工作表的隐藏（没有一张可见）",
  filter: "筛选",
  pageBreaks: "列间的手工分页",
  hyperlinks: "超链接",
  protectedRanges: "允许编辑的区域",
  scenarios: "方案",
  views: "自定义视图",
  headerPictures: "页眉页脚里的图片",
  sparklines: "迷你图",
  outline: "分组和大纲",
  splitPanes: "拆分的窗格",
  tabColor: "标签颜色",
  gridLines: "网格线的隐藏",
  lineFormats: "整行整列的格式",
  textRuns: "单元格里部分文字的格式",
  styles: "删除线、上下标、缩进、文字方向、图案填充、斜线等格式",
  conditions: "色阶、数据条、图标集等条件格式",
  listArrows: "下拉箭头的隐藏",
  arrays: "数组公式（改为普通公式）",
  headers: "页眉的左右两侧，首页的页眉页脚",
  printing: "部分打印设置",
  other: "其他程序的扩展内容",
} as const;
