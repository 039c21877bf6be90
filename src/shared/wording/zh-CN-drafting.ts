import type { Severity } from "./severity";

/** What a user is told when a rubric is drafted from a printed table. */
export const draftingWording = {
  // What is to be drafted, on the command line
  "draft-id": ["error", "编号“{id}”不合规定：只能用小写字母、数字，以及它们中间的连字符，如forestry-2024"],
  "draft-id-missing": ["error", "文件名里有字母、数字以外的字，编不出编号，请用--id另写，如--id forestry-2024"],
  "draft-table-missing": ["error", "文件里有{count}个表格，请用--table指明要哪一个，如--table 1"],
  "draft-table-unknown": ["error", "没有第{number}个表格，文件里有{count}个"],
  "draft-table-listed": ["notice", "第{number}个：{name}，{rows}行{columns}列，{title}"],
  "draft-table-chosen": ["notice", "文件里有{count}个表格，只有第{number}个像考核表，已采用；要用别的请加--table"],

  // Files with printed tables
  "tables-old-format": [
    "error",
    "这是旧格式的文件（如.doc、.wps、.xls、.et），请用WPS、Word或Excel打开，另存为.docx或.xlsx",
  ],
  "tables-encrypted": ["error", "文件设了打开密码，请用WPS、Word或Excel打开，取消密码后保存"],
  "tables-pdf": ["error", "这是PDF，读不出表格；请用原来的Word或Excel文件，没有的先用WPS转换成.docx"],
  "tables-picture": ["error", "这是图片，读不出表格；请用原来的Word或Excel文件，没有的先用WPS识别成.docx并核对"],
  "tables-other-format": ["error", "读不了这种文件，请用WPS、Word或Excel打开，另存为.docx或.xlsx"],
  "tables-damaged": ["error", "文件已损坏（{part}），请用WPS、Word或Excel打开并另存为.docx或.xlsx，打不开则请重新获取"],
  "tables-suspicious": ["error", "文件解压后太大，或由太多部分组成，不像正常的文件，请核实来源"],
  "tables-too-deep": ["error", "网页里的内容套了{limit}层以上，不像正常的表格，请核实来源"],
  "tables-too-large": ["error", "表格有{rows}行{columns}列，超过{limit}个单元格，不像考评表；请删去多余的行列再试"],
  "tables-none": ["error", "没有找到表格（至少两列）；请核对文件，表格是图片的请换成可以编辑的表格"],
  "tables-nested": ["warning", "单元格里还套着{count}个表格，没有读入；请把其中的文字移到单元格里"],
  "tables-continued": ["notice", "有{count}个表格紧接前一个表格、栏数相同，已当作续表接在一起，请核对"],
  "tables-tracked": ["notice", "文件里有修订记录，已按“接受全部修订”读入，请核对"],
  "tables-hidden-sheets": ["notice", "有{count}张隐藏的工作表没有读入，需要的请取消隐藏"],
  "tables-hidden": ["notice", "隐藏的{rows}行、{columns}列没有读入，需要的请取消隐藏"],
  "tables-uncomputed": ["warning", "有{count}个公式没有计算结果，按空白读入；请用WPS或Excel打开，保存后再试"],

  // A printed table
  "draft-empty": ["error", "表格是空的，请重新选择或复制整张表"],
  "draft-merges": ["error", "表格第{row}行的合并单元格不完整，请在Word或Excel里取消合并、重新合并后再试"],
  "draft-no-header": [
    "error",
    "没有找到表头：请让表格有一行写明各栏是什么（如“序号、考核内容、分值、评分标准”），再试一次",
  ],
  "draft-no-rows": ["error", "表头下面没有指标，请复制整张表再试"],
  "draft-no-text": ["error", "没有找到写指标或考核内容的栏，请在表头写明（如“考核内容”）再试"],
  "draft-one-column": ["error", "除了填报的栏，表里只有“{column}”一栏，请加一栏（如“序号”或“评价要点”）再试"],
  "draft-no-points": ["error", "表里没有分值，也没有写明评哪几个等次，请在表里加一栏“分值”再试"],
  "draft-ragged": ["warning", "第{rows}行的格数比其他行少，后面的按空白处理，请与原表核对"],
  "draft-second-table": ["warning", "第{row}行起像是另一张表，没有读入，请把它单独作为一张表再起草"],
  "draft-document-fault": ["warning", "原表有误，照原样保留：{fault}；请与发文单位核对，如是识别有误请改正"],
  "draft-column-guessed": ["warning", "表头“{column}”的意思不明，看内容当作“{role}”，请核对"],
  "draft-note-veto": ["warning", "表下说明里有一票否决，表里没有对应的一行，没有成为指标，请按需要补上：“{note}”"],
  "draft-points-twice": [
    "warning",
    "“{column}”也是分值，没有用来计分，只照原样印出；分值取自“{used}”，请核对评分标准里的分数是按哪一栏",
  ],
  "draft-grades-unread": ["warning", "原文写了等次，没有读懂，没有采用，请核对后补上：“{note}”"],
  "draft-grades-part": ["warning", "等次的规定里有一处没有读懂，没有采用，请核对后补上：“{note}”"],
  "draft-points-in-text": ["notice", "表里没有分值栏，各项分值取自文字，请逐项核对"],
  "draft-column-dropped": ["notice", "没有保留的栏：{columns}（填报和计分的栏由工作表自己设）"],
  "draft-heading-row": ["notice", "独占一行的标题改印在左边的“一级指标”栏：{rows}"],
  "draft-subtotal-row": ["notice", "没有保留{count}行小计（计分后工作表自己列小计）"],
  "draft-header-repeated": ["notice", "表头在表中间又印了{count}次，只保留最上面的"],
} as const satisfies Record<string, readonly [Severity, string]>;
