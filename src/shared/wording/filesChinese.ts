import type { IssueTable } from "./table";

/** What is wrong or remarkable in files, workbooks and calls of the command line, in Chinese. */
export const fileIssuesChinese = {
  // JSON and schema
  "json-syntax": ["error", "不是有效的JSON（第{line}行第{column}列：{#detail}），请检查文件是否完整"],
  "json-duplicate-key": ["error", "键“{key}”重复出现（第{line}行），请删去多余的一个"],
  "json-too-deep": ["error", "列表和对象套了{limit}层以上，不是填报数据，请核对文件"],
  schema: ["error", "{#detail}"],

  // Files and the command line
  "command-missing": ["error", "没有写命令"],
  "command-unknown": ["error", "没有命令“{command}”"],
  "option-unknown": ["error", "本命令没有选项“{option}”"],
  "option-without-value": ["error", "选项“{option}”后面缺少{what}"],
  "option-takes-no-value": ["error", "选项“{option}”后面不写值"],
  "option-twice": ["error", "选项“{option}”只能写一次"],
  "option-missing": ["error", "缺少选项“{option}”及{what}"],
  "fields-without-format": ["error", "选项“--fields”要与“--format csv”或“--format ndjson”一起用"],
  "field-unknown": ["error", "没有栏目“{field}”，可以写的有：{#known}"],
  "option-value": ["error", "选项“{option}”应为{#known}之一，现为“{value}”"],
  "argument-missing": ["error", "缺少{what}"],
  "argument-extra": ["error", "多出“{argument}”，请删去（名称里有空格的，用引号括起来）"],
  "inputs-mixed": ["error", "一次只能用一个.json（.ndjson）文件，或若干个.xlsx工作簿，请分开处理"],
  "lines-without-rubric": [
    "error",
    "没有写是哪张考评表的数据：请在最前面加一行，只写rubric和考评表的编号（一个JSON对象），或加--rubric 编号",
  ],
  "lines-with-units": ["error", "开头一行不写“units”：单位写在后面，一个一行；整份数据写在一起的，文件名用.json"],
  "input-twice": ["error", "这个文件写了两次，请删去一个"],
  "file-missing": ["error", "找不到这个文件，请核对路径"],
  "file-is-folder": ["error", "这是文件夹，请写文件的路径"],
  "file-unreadable": ["error", "无法读取（{detail}），请检查文件的权限，或是否正被其他程序占用"],
  "file-not-text": ["error", "不是文本文件，或编码无法识别，请另存为UTF-8编码"],
  "rubric-handed-in": [
    "error",
    "这是考评表文件，不是填报数据或结果；面板里用“打开考评表文件…”打开，命令行里写在--rubric后面",
  ],
  "entries-handed-in": [
    "error",
    "这是填报数据，不是考评表或结果；面板里用“选择数据文件…”打开，命令行里用validate、score或fill",
  ],
  "results-handed-in": [
    "error",
    "这是评分结果，不是填报数据或考评表；请改用计分前的填报数据，取用结果的写在fill的--results后面",
  ],
  "file-type": ["error", "不支持这种文件，可用：{#known}"],
  "file-exists": ["error", "已有同名文件，不会覆盖；请换一个文件名，要覆盖它就加--force"],
  "file-is-input": ["error", "这是读入的文件，不会覆盖；请换一个文件名，要写在它上面就加--force"],
  "folder-missing": ["error", "没有文件夹“{folder}”，请先建好或换一个位置"],
  "file-not-written": ["error", "无法写入（{detail}），原有文件未改动；请检查磁盘空间和权限，或换一个位置"],
  "output-failed": ["error", "结果无法输出（{detail}），请检查磁盘空间"],
  "rubric-unsound": ["error", "考评表“{rubric}”的数据有误，程序无法使用，请与维护人员联系"],
  "rubric-id-official": ["error", "编号“{id}”是内置考评表的，内容却不同，请给这张考评表换一个编号"],
  "rubric-file-hint": ["notice", "填报数据用的是自己的考评表的，请加--rubric和考评表文件"],
  "nothing-written": ["error", "数据有误，没有写出文件，请改正后重做"],

  // A workbook file
  "file-lock": ["error", "这是工作簿打开时产生的临时文件，不是工作簿，请改用工作簿本身（先保存并关闭）"],
  "file-dropped-nowhere": [
    "error",
    "“{file}”没有打开：这里不收拖来的文件。交回的工作簿请拖到“收表”，自己的考核表请先在“开始”点“用自己的表起草”",
  ],
  "files-dropped": ["error", "一次只能打开一个文件，拖来了{count}个，请只拖一个"],
  "file-empty": ["error", "文件是空的，请重新获取"],
  "file-too-large": ["error", "文件太大（{size} MB，最多{limit} MB），请删去多余的图片和工作表后再试"],
  "file-old-format": ["error", "这是旧格式的文件（如.xls、.et），请用WPS或Excel打开，另存为.xlsx"],
  "file-encrypted": ["error", "文件设了打开密码，请用WPS或Excel打开，取消密码后保存"],
  "file-not-xlsx": ["error", "不是.xlsx工作簿（改扩展名不能转换格式），请用WPS或Excel打开，另存为.xlsx"],
  "file-truncated": ["error", "文件不完整（可能没有下载完或复制完），请重新获取"],
  "file-damaged": ["error", "文件已损坏（{part}），请用WPS或Excel打开并另存为.xlsx，打不开则请重新获取"],
  "file-part-missing": ["error", "文件缺少组成部分（{part}），请用WPS或Excel打开并另存为.xlsx，打不开则请重新获取"],
  "file-too-many-parts": ["error", "文件由{count}个部分组成（最多{limit}个），不像正常的工作簿，请核实来源"],
  "file-unpacks-too-large": ["error", "文件解压后有{size} MB（最多{limit} MB），不像正常的工作簿，请核实来源"],
  "file-part-too-complex": [
    "error",
    "文件的组成部分（{part}）{#what}超过{limit}，不像正常的文件，请核实来源，或用WPS、Excel打开后另存",
  ],
  "file-too-many-elements": [
    "error",
    "文件里{#what}太多：各种元素合计超过{limit}个（到{part}为止），不像正常的表格；请用WPS或Excel删去多余的内容，另存后再试",
  ],
  "file-macros": ["error", "这是带宏的工作簿（.xlsm），请用WPS或Excel打开，另存为.xlsx"],
  "file-sheet-names-twice": ["error", "有两张工作表都叫“{name}”，分不清是哪一张；请用WPS或Excel打开，改名后保存"],
  "file-signature-ends": ["warning", "工作簿有数字签名，写入以后签名不再有效；需要的请重新签名"],
  "file-binary": ["error", "这是二进制工作簿（.xlsb），请用WPS或Excel打开，另存为.xlsx"],
  "file-not-workbook": [
    "error",
    "不是Excel工作簿（可能是文档、演示、.ods或压缩包），请用WPS或Excel打开表格，另存为.xlsx",
  ],
  "file-encoding": ["error", "工作簿内部用的是{encoding}编码，无法写入，请用WPS或Excel打开，另存为.xlsx后再试"],
  "sheet-too-large": [
    "error",
    "第{row}行第{column}列有内容，超出可读范围（{rows}行、{columns}列），请删去多余的行和列",
  ],
  "cell-merged-away": ["error", "单元格被合并到{range}，结果无处可写，请取消合并"],
  "cell-shares-formula": [
    "error",
    "单元格的公式也用于{range}里的其他单元格，改写会使它们出错，请用WPS或Excel清空这个单元格，保存后再试",
  ],
  "cell-in-array-formula": [
    "error",
    "单元格属于{range}的数组公式或模拟运算表，不能只改写一部分，请用WPS或Excel清除整个区域的公式，保存后再试",
  ],

  // Sheets of a workbook
  "too-many-sheets": ["error", "附件式每个单位一张工作表，最多{limit}个单位，现有{count}个，请改用矩阵式（matrix）"],
  "too-many-units": ["error", "一个工作簿最多{most}个单位，现有{count}个，请分成几份（如按类别或地区）"],
  "text-too-long": ["error", "文字有{length}个字符，超过Excel单元格的上限（{limit}个），请缩短"],
  "not-in-template": ["warning", "模板里没有“{what}”的位置，这个值没有写入工作簿，请核对数据"],
  "no-template-sheets": ["error", "不是本程序生成的考评表工作簿：没有找到带标记的工作表，请用本程序生成的模板填报"],
  "template-version": ["error", "工作表按版式{found}生成，本程序只认版式{known}，请用生成它的程序版本，或重新生成模板"],
  "template-of-other-rubric": [
    "error",
    "工作表属于另一份考评表（{found}），本工作簿是{expected}，没有读取，请移到单独的文件",
  ],
  "rubric-not-known": ["error", "本程序没有考评表{rubric}，工作簿里也没有保存它的内容，请向发放单位重新索取模板"],
  "rubric-copy-damaged": ["error", "工作簿里保存的考评表内容已损坏（{detail}），请向发放单位重新索取模板"],
  "rubric-copy-differs": ["warning", "工作簿里的考评表与本程序中同一版本的内容不同，按本程序的内容处理，请核对来源"],
  "rubric-other-version": ["notice", "工作簿按考评表第{found}版生成，本程序现有第{known}版，仍按第{found}版处理"],
  "metadata-missing": [
    "warning",
    "缺少隐藏的_rubric工作表，按各工作表自带的标记读取；口径以“说明”为准，没有“说明”的按默认",
  ],
  "metadata-damaged": ["warning", "隐藏的_rubric工作表里“{what}”读不出来，已不用它，请核对口径和单位是否齐全"],
  "template-sheet-missing": ["warning", "缺少工作表“{name}”，其中的数据没有读取，请核对是否误删"],
  "template-unit-missing": [
    "error",
    "单位“{name}”在名单里，它的工作表没有了，没有计分，请恢复；不再考核的，按新名单重新生成",
  ],
  "template-marker-missing": [
    "error",
    "模板被改动：工作表隐藏的首行或首列不在了，认不出是哪一张，其中的数据没有读取，请恢复，或用新模板重填",
  ],
  "template-sheet-twice": ["error", "与工作表“{other}”重复（可能是复制的），两张都没有读取，请删去一张"],
  "template-marker-twice": ["error", "工作表里有两个模板标记（可能是整表复制到一起的），没有读取，请用原来的工作表"],
  "template-key-missing": ["error", "模板被改动：找不到“{what}”的{#axis}，有关的数据没有读取，请恢复，或用新模板重填"],
  "template-key-twice": ["error", "模板被改动：“{what}”的{#axis}出现了两次，有关的数据没有读取，请删去多余的"],
  "template-text-changed": ["error", "模板被改动：应为“{expected}”，现为“{found}”，请改回原文"],
  "template-unit-changed": [
    "error",
    "模板被改动：本处是单位“{expected}”的数据，单位名称现为“{found}”，没有读取，请改回或重新生成模板",
  ],
  "row-without-key": [
    "error",
    "这一行不是模板里的行（可能是插入的），其中的“{text}”没有读取；要增加单位，请重新生成模板",
  ],
  "unit-row-missing": ["error", "单位“{name}”在名单里，它的行没有了，没有计分，请恢复；不再考核的，按新名单重新生成"],
  "value-normalised": ["warning", "“{found}”按“{value}”读取，建议改成规范写法"],
  "date-stored-as-text": ["warning", "单元格里的日期“{found}”是文本，按{value}读取，建议改成日期"],
  "value-stored-as-text": ["warning", "单元格是文本格式的数字“{found}”，按{value}读取，建议改成数值"],
  "value-from-percent": ["notice", "单元格是百分比格式，显示{found}，按{value}读取"],
  "value-shown-otherwise": ["notice", "单元格显示“{shown}”，里面的数是{value}，按{value}读取，请核对"],
  "value-from-formula": ["warning", "单元格里是公式，按结果“{value}”读取，建议改为数值"],
  "value-not-computed": ["warning", "单元格里的公式没有保存结果，请用WPS或Excel打开，保存后再试"],
  "value-is-error": ["error", "单元格是错误值{value}，没有读取，请更正"],
  "rate-below-one": ["warning", "“{label}”现为{value}；如果指{percent}%，请填{percent}"],
  "reading-blank": ["warning", "口径“{question}”没有选，按默认的“{choice}”处理"],
  "line-unit-unknown": ["error", "名单中没有单位“{name}”，这一行没有读取，请从列表中选"],
  "line-item-unknown": ["error", "本表没有指标“{item}”，这一行没有读取，请从列表中选"],
  "line-side-unknown": ["error", "应填“审核”或“自评”，现为“{found}”，这一行没有读取"],
  "result-has-no-place": ["warning", "单位“{name}”的结果没有地方写入：{#where}里没有它的行，请重新生成模板"],

  // Results in a workbook
  "result-edited": ["warning", "结果被改动：计分时写的是“{#from}”，现为“{#to}”，请重新计分"],
  "results-stale": ["warning", "结果已过期：{time}计分以后，数据有改动，请重新计分"],
  "review-outdated": ["error", "核对以后数据又有改动，没有写入；请重新读取，再看一遍将要改变的结果"],
  "reading-has-no-cell": ["error", "说明工作表里找不到口径“{question}”的单元格，没有改动，请恢复说明工作表后再改"],

  // Making sheets in a workbook that is open
  "sheet-name-taken": ["error", "已有工作表“{name}”，不会覆盖；请先改名或移到别的工作簿，再生成"],

  // Suggested fixes
  "fix-overtaken": ["warning", "单元格现为“{#now}”，已不是“{#expected}”，没有改动，请核对"],

  // Taking back what was written
  "undo-overtaken": ["warning", "写入以后又有改动，现为“{#now}”，没有退回（写入以前是“{#was}”），请核对"],
  "undo-place-gone": ["warning", "工作表的行或列已被移走、删除，{count}处没有退回，请核对"],
  "undo-sheet-gone": ["warning", "工作表“{sheet}”已不在工作簿里，其中{count}处没有退回"],
  "undo-sheet-renamed": [
    "error",
    "找不到生成的工作表“{name}”（可能已改名或删除），没有退回；改回原名后再试，或自行删除",
  ],
  "undo-too-large": [
    "warning",
    "这一步写入的单元格超过{most}个，不能“退回”，以前的各步也不能再退回；需要时请先另存一份",
  ],
  "undo-filled-in": ["error", "生成以后已有填写或改动，没有退回，以免丢失；不需要的，请自行删除这些工作表"],

  // Several files as one
  "merge-conflict": [
    "error",
    "两个文件的值不同：{#first}为“{firstValue}”，{second}为“{secondValue}”，都没有采用，请核对后改成一致",
  ],
  "merge-other-rubric": ["error", "不是同一份考评表：本文件是{found}，{#first}是{expected}，请分开处理"],
  "merge-readings": [
    "error",
    "口径“{question}”不一致：{#first}选“{firstChoice}”，{second}选“{secondChoice}”，暂按前者计，请统一后重做",
  ],
  "merge-period": [
    "error",
    "考核时间不一致：{#first}为“{firstPeriod}”，{second}为“{secondPeriod}”，请核对是否拿错文件",
  ],
  "merge-units-missing": ["warning", "没有其他文件里的这些单位：{#names}，请核对是否漏填或误删"],
  "merge-units-added": ["notice", "比前面的文件多出{count}个单位：{#names}"],
  "merge-values-added": ["notice", "补上了前面的文件没有填的{count}个值：{#items}"],
  "merge-lines-added": ["notice", "台账比前面的文件多出{count}行"],

  // Files that come back
  "returned-twice": ["warning", "内容与“{other}”完全相同，没有重复收"],
  "returned-stopped": ["warning", "已停止，还有{count}个文件没有读取"],
  "collect-category": [
    "error",
    "单位的类别不一致：本工作簿是“{expected}”，本文件是“{found}”，没有收这个单位，请核对后改正",
  ],
  "collect-place-unread": [
    "error",
    "本工作簿里“{what}”的位置已有读不出来的内容，或模板被改动（见“校验”），没有收，请先改正",
  ],
  "collect-no-place": ["error", "本工作簿里没有“{what}”的位置，没有收，请核对是否漏了自评栏、台账或佐证工作表"],
  "collect-closed-held": ["warning", "台账有内容没有收，所以“台账已记全”也没有收，请核对以后再填"],
  "collect-book-changed": ["error", "核对清单以后，工作簿里有关的内容改动了，没有写入；请点“重新读取”，再核对一遍清单"],

  // Files that are saved
  "file-opened-instead": ["notice", "这个Excel不能从面板保存文件，已在新窗口打开，请在那里另存为“{name}”"],
  "file-to-be-copied": ["error", "这个Excel不能从面板保存文件，请到“导出”里复制内容，另存为“{name}”"],
  "file-cannot-be-saved": [
    "error",
    "这个Excel不能从面板保存{#kind}文件，请改为导出Excel工作簿或工作表，或改用网页版Excel",
  ],

  // Official tables
  "report-no-units": ["error", "没有可以导出的单位，请先填写数据"],
  "report-unit-unknown": ["error", "没有单位“{name}”，现有：{#known}"],
  "report-provisional": ["warning", "有单位未填全或数据有误，它们的表和汇总表标了“暂计”，补全并重新导出后才能印发"],
  "report-standings-open": [
    "notice",
    "有别的单位未填全或数据有误：导出的表得分已定，名次、按名额的等次还可能变动，标了“暂定”",
  ],
  "report-results-together": [
    "notice",
    "各单位的等次在同一个文件里，而文件规定等次不对外公布（{clause}）；反馈给单位的，请分单位导出",
  ],
  "report-confidential": ["notice", "公开版不含{#what}（{clause}）；需要的请导出内部版"],
  "report-stopped": ["warning", "已停止，没有保存任何文件"],
  "report-sheet-renamed": ["notice", "已有工作表“{taken}”，没有改动它；新的工作表叫“{name}”"],
  "report-extension": ["error", "文件扩展名应为{#known}，现为“{extension}”"],
  "report-option-not-used": ["error", "选项“{option}”不能与“{other}”同时使用，请删去一个"],
  "office-missing": ["error", "没有找到LibreOffice，不能转成PDF；请安装LibreOffice，或导出.docx后用Word、WPS另存为PDF"],
  "office-failed": ["error", "LibreOffice没有转成PDF（{detail}），请导出.docx后用Word、WPS另存为PDF"],

  // A workbook that is open in Excel
  "excel-editing": ["error", "正在编辑单元格，Excel无法处理；请按Enter或Esc结束编辑后再试"],
  "excel-denied": ["error", "Excel拒绝了操作（工作簿或工作表受保护，或为只读），请在“审阅”中撤消保护后再试"],
  "excel-too-much": ["error", "一次处理的数据超出Excel的上限，请减少单位或拆分工作簿后再试"],
  "excel-gone": ["error", "工作表或单元格在处理过程中被删除或改名，请重新读取后再试"],
  "excel-too-old": [
    "error",
    "这个版本的Excel缺少所需的功能，请升级Excel（Microsoft 365或2021以上），或用.xlsx文件处理",
  ],
  "excel-busy": ["error", "Excel正忙或有其他人正在修改，请稍候再试"],
  "excel-failed": ["error", "Excel未能完成操作（{code} {where}），请稍候再试；反复出现时请与维护人员联系"],
  "excel-sheet-exists": ["error", "已有工作表“{sheet}”，没有改动；请先改名或删除，或选择替换"],
  "excel-structure-protected": [
    "error",
    "工作簿的结构受保护，不能增加或去掉工作表；请在“审阅”中取消“保护工作簿”后再试",
  ],
  "excel-password": ["error", "工作表设有保护密码，无法写入；请在“审阅”中撤消保护后再试"],
  "excel-not-taken": [
    "error",
    "单元格没有接受写入的值（可能在合并单元格中，或被其他程序改动），结果已撤回，请检查后再试",
  ],
  "excel-half-drawn": ["error", "生成中断，工作表“{sheet}”是残留的，请手工删除后再试"],
  "excel-half-written": ["error", "写入中断，工作表“{sheet}”里部分结果可能已经写入，请撤消，或结束编辑后重新计分"],
  "excel-left-unprotected": ["warning", "工作表“{sheet}”的保护没有恢复，请在“审阅”中重新保护（不设密码）"],
  "excel-old-left": ["warning", "原有的工作表“{sheet}”没有删除（可能已被改名），请手工删除"],
  "excel-page-setup": ["warning", "打印设置没有完成（{code}；可能没有安装打印机），打印前请自行设置纸张、方向和标题行"],

  // The preview, where a workbook is open without Excel
  "preview-locked": ["error", "单元格已锁定，不能修改；请填写未锁定的填报单元格"],
  "preview-not-valid": ["error", "{#title}：{#message}"],
  "preview-doubtful": ["warning", "{#title}：{#message}"],
  "preview-entry": ["error", "无法输入（公式不完整，或文字超过32767个字），请改正后再输入"],
  "preview-beyond": ["error", "内容超出工作表的行列范围，请换一个位置"],
  "preview-too-large": ["error", "一次不能粘贴整行、整列，也不能超过500万个单元格，请分几次粘贴"],
  "preview-merged": ["error", "这里有合并单元格，内容会丢失，请换一个位置或逐个填写"],
  "preview-lines-locked": ["error", "工作表受保护，这里不能插入或删除行列"],
  "preview-lines-full": ["error", "工作表末尾有内容，插入会把它挤出工作表，请先清除"],
  "preview-sizes-locked": ["error", "工作表受保护，不能调整行高、列宽"],
  "preview-fill-locked": ["notice", "填充时跳过了{count}个锁定的单元格，它们没有变"],
  "preview-clipboard": ["error", "浏览器不让网页使用剪贴板，请用快捷键：Ctrl+C 复制，Ctrl+X 剪切，Ctrl+V 粘贴"],
  "preview-circular": ["warning", "公式循环引用：{count}个公式要用到自己的结果，没有计算，请改公式"],
  "preview-not-computed": [
    "warning",
    "{count}个公式没有重新计算（用到了预览不会算的函数或名称），显示的还是原来的结果，单元格右上角有三角标记；请用Excel或WPS打开重算",
  ],
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
  "preview-lost": ["notice", "预览不保留这些内容，从这里另存的文件里没有：{#parts}；原文件不受影响"],
} as const satisfies IssueTable;
