import type { Severity } from "./severity";
import { collectWording } from "./zh-CN-collect";
import { draftingWording } from "./zh-CN-drafting";
import { excelWording } from "./zh-CN-excel";
import { previewWording } from "./zh-CN-preview";
import { problemsWording } from "./zh-CN-problems";
import { reportWording } from "./zh-CN-report";
import { modifierWording } from "./zh-CN-modifiers";
import { lintWording } from "./zh-CN-lint";
import { tableWording } from "./zh-CN-tables";
import { ruleWording } from "./zh-CN-rules";

/*
 * Every message that tells a user of a fault, in Chinese: code → severity and sentence. {name} is filled in from the
 * issue's parameters. A sentence says what is wrong and what to do.
 */

const table = {
  // JSON and schema
  "json-syntax": ["error", "不是有效的JSON（第{line}行第{column}列：{detail}），请检查文件是否完整"],
  "json-duplicate-key": ["error", "键“{key}”重复出现（第{line}行），请删去多余的一个"],
  "json-too-deep": ["error", "列表和对象套了{limit}层以上，不是填报数据，请核对文件"],
  schema: ["error", "{detail}"],

  // Entries as a whole
  "unknown-rubric": ["error", "没有编号为“{rubric}”的考评表，现有：{known}"],
  "unknown-interpretation": ["error", "本表没有口径“{id}”，现有：{known}"],
  "unknown-choice": ["error", "口径“{id}”没有选项“{choice}”，可选：{known}"],
  "no-units": ["error", "没有考核对象，请至少填写一个单位"],
  "duplicate-unit": ["error", "单位“{name}”重复出现，每个单位只能有一份数据"],
  "empty-unit-name": ["error", "单位名称是空的，请填写"],
  "category-missing": ["error", "缺少类别，本表单位须分类：{known}"],
  "category-unknown": ["error", "没有类别“{category}”，可选：{known}"],
  "category-not-used": ["error", "本表不分类别，请删去类别"],
  "unknown-item": ["error", "本表没有指标“{item}”"],
  "item-of-other-category": ["error", "指标“{item}”不属于类别“{category}”，请删去"],
  "unknown-attribute": ["error", "本表没有单位属性“{attribute}”，可用：{known}"],
  "unknown-field": ["error", "指标没有填报项目“{field}”，可填：{known}"],
  "not-scored-here": ["error", "“{label}”分值为0，不填"],
  "unknown-ledger-unit": ["error", "台账里的单位“{name}”不在考核名单中"],
  "unknown-ledger-item": ["error", "指标“{item}”不记台账，可记：{known}"],
  "unknown-ledger-level": ["error", "指标“{item}”没有级别“{level}”，可选：{known}"],
  "ledger-line-empty": ["error", "台账这一行没有填{label}，请填写"],
  "ledger-line-extra": ["error", "指标“{item}”按{used}记，不填{unused}"],
  "ledger-differs": ["error", "台账（{ledger}）与直接填报（{entered}）不一致，请核对后只留一处"],
  "self-not-used": ["error", "{detail}"],
  "final-without-grades": ["error", "本表不评等次，不能填写最终等次"],
  "final-unknown-grade": ["error", "没有等次“{grade}”，可选：{known}"],
  "final-without-reason": ["error", "最终等次须写明理由"],

  // One value
  "not-a-number": ["error", "“{label}”应填数字（不带引号和单位），现为“{value}”"],
  "not-a-whole-number": ["error", "“{label}”应填整数，现为{value}"],
  "below-minimum": ["error", "“{label}”不能小于{limit}，现为{value}"],
  "not-above": ["error", "“{label}”必须大于{limit}，现为{value}"],
  "above-maximum": ["error", "“{label}”不能大于{limit}，现为{value}"],
  "not-a-flag": ["error", "“{label}”应填“是”或“否”（数据文件里是true或false），现为“{value}”"],
  "not-a-list": ["error", "“{label}”应填若干数字，用分号隔开（如0.5;2），没有填“无”，现为“{value}”"],
  "not-a-choice": ["error", "“{label}”应为{known}之一，现为“{value}”"],
  "not-a-text": ["error", "“{label}”应填文字，现为“{value}”"],
  "target-zero": ["error", "“{label}”为0，无法计算完成率；如无任务，请在口径中选择按满分计"],
  "both-given": ["error", "“{first}”与“{second}”不能同时填写，请只留一项"],
  "nothing-to-average": ["error", "没有其他已得分的单位，无法取平均分"],

  ...ruleWording,

  // Blank or suspicious
  blank: ["warning", "“{label}”未填"],
  "attribute-blank": ["warning", "“{label}”未填，等次暂不能确定"],
  "field-not-in-force": ["warning", "“{label}”只在另一种口径下使用，本次不计"],
  "deduction-not-used": ["warning", "已开展工作，“{label}”不计"],
  "equal-scores": ["warning", "所有单位在本指标上得分相同（{points}分），{clause}要求档次拉开，请核实"],
  "rank-ignored": ["warning", "只有部分单位填了名次，填写的名次未采用"],
  "rank-gap": ["warning", "填写的名次不连续（缺第{missing}名），请核实"],
  "rank-too-high": ["warning", "名次{rank}大于参评单位数{count}，请核实"],
  "satisfaction-without-problem": ["warning", "基层满意情况评为较差，“存在突出问题”却为否，请核实（{clause}）"],

  // Left open by the document
  "other-reading": ["notice", "口径“{question}”若选“{choice}”，本项得{points}分"],
  "other-reading-result": ["notice", "口径“{question}”若选“{choice}”，{result}"],
  "rounded-to-full": ["notice", "未完成（{actual}/{target}），四舍五入后为满分"],
  "rank-unmet": ["notice", "不在前{top}名且未完成任务，文件未规定得分，按0分计"],
  "few-to-rank": ["notice", "参加比较的只有{count}个单位，“前{top}名”区分不出高低"],
  "negative-total": ["notice", "总分为负，文件未规定最低分，不作调整"],
  "above-hundred": ["notice", "加分后总分超过{limit}分，文件未规定最高分，不作调整"],
  "self-basis": ["notice", "没有审核数据，按自评数据计分，不排名、不定等次"],
  "self-basis-all": ["notice", "所有单位都没有审核数据，暂按自评数据计分、排名"],
  "method-internal": [
    "notice",
    "综合评价方法由领导小组内部掌握，此处按评价等次赋分（{points}）排序，仅供参考（{clause}）",
  ],
  "tie-over-boundary": ["notice", "第{rank}名有{tied}个单位并列，跨过“{grade}”的名额界限（{places}名）"],
  "small-cohort": ["notice", "只有{count}个单位参评，按比例划分等次的名额不足1个"],
  interview: ["notice", "综合评价为“{grade}”：{consequence}（{clause}）"],

  // A workbook file
  "file-lock": ["error", "这是工作簿打开时产生的临时文件，不是工作簿，请改用工作簿本身（先保存并关闭）"],
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
  "file-macros": ["error", "这是带宏的工作簿（.xlsm），请用WPS或Excel打开，另存为.xlsx"],
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

  ...excelWording,
  ...modifierWording,

  ...previewWording,
  ...problemsWording,
  ...reportWording,
  ...tableWording,

  // Sheets of a workbook
  "too-many-sheets": ["error", "附件式每个单位一张工作表，最多{limit}个单位，现有{count}个，请改用矩阵式（matrix）"],
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
  "template-marker-missing": [
    "error",
    "模板被改动：工作表隐藏的首行或首列不在了，认不出是哪一张，其中的数据没有读取，请恢复，或用新模板重填",
  ],
  "template-sheet-twice": ["error", "与工作表“{other}”重复（可能是复制的），两张都没有读取，请删去一张"],
  "template-marker-twice": ["error", "工作表里有两个模板标记（可能是整表复制到一起的），没有读取，请用原来的工作表"],
  "template-key-missing": ["error", "模板被改动：找不到“{what}”的{axis}，有关的数据没有读取，请恢复，或用新模板重填"],
  "template-key-twice": ["error", "模板被改动：“{what}”的{axis}出现了两次，有关的数据没有读取，请删去多余的"],
  "template-text-changed": ["error", "模板被改动：应为“{expected}”，现为“{found}”，请改回原文"],
  "template-unit-changed": [
    "error",
    "模板被改动：本处是单位“{expected}”的数据，单位名称现为“{found}”，没有读取，请改回或重新生成模板",
  ],
  "row-without-key": [
    "error",
    "这一行不是模板里的行（可能是插入的），其中的“{text}”没有读取；要增加单位，请重新生成模板",
  ],
  "unit-row-missing": ["warning", "找不到单位“{name}”的行，没有读取，请核对是否误删"],
  "value-normalised": ["warning", "“{found}”按“{value}”读取，建议改成规范写法"],
  "value-from-formula": ["warning", "单元格里是公式，按结果“{value}”读取，建议改为数值"],
  "value-not-computed": ["warning", "单元格里的公式没有保存结果，请用WPS或Excel打开，保存后再试"],
  "value-is-error": ["error", "单元格是错误值{value}，没有读取，请更正"],
  "rate-below-one": ["warning", "“{label}”现为{value}；如果指{percent}%，请填{percent}"],
  "reading-blank": ["warning", "口径“{question}”没有选，按默认的“{choice}”处理"],
  "line-unit-unknown": ["error", "名单中没有单位“{name}”，这一行没有读取，请从列表中选"],
  "line-item-unknown": ["error", "本表没有指标“{item}”，这一行没有读取，请从列表中选"],
  "line-side-unknown": ["error", "应填“审核”或“自评”，现为“{found}”，这一行没有读取"],
  "result-has-no-place": ["warning", "单位“{name}”的结果没有地方写入：{where}里没有它的行，请重新生成模板"],

  ...lintWording,

  // A list of units
  "names-none": ["error", "没有单位名称，请一行写一个单位"],
  "names-no-name": ["error", "第{line}行：缺少单位名称，请补上"],
  "names-twice": ["error", "第{line}行：“{name}”与第{first}行重复，请删去一个"],
  "names-extra": ["error", "第{line}行：多出“{extra}”，每行只写单位名称和类别，请删去"],
  "names-category-missing": ["error", "第{line}行：“{name}”没有类别，请在名称后按Tab键再写类别：{known}"],
  "names-category-unknown": ["error", "第{line}行：没有类别“{category}”，可选：{known}"],
  "names-category-unused": ["error", "第{line}行：本表不分类别，请删去“{category}”"],

  // Results in a workbook
  "result-edited": ["warning", "结果被改动：计分时写的是“{from}”，现为“{to}”，请重新计分"],
  "results-stale": ["warning", "结果已过期：{time}计分以后，数据有改动，请重新计分"],
  "review-outdated": ["error", "核对以后数据又有改动，没有写入；请重新读取，再看一遍将要改变的结果"],
  "reading-has-no-cell": ["error", "说明工作表里找不到口径“{question}”的单元格，没有改动，请恢复说明工作表后再改"],

  // Making sheets in a workbook that is open
  "sheet-name-taken": ["error", "已有工作表“{name}”，不会覆盖；请先改名或移到别的工作簿，再生成"],

  ...collectWording,
  ...draftingWording,

  // Files and the command line
  "command-missing": ["error", "没有写命令"],
  "command-unknown": ["error", "没有命令“{command}”"],
  "option-unknown": ["error", "本命令没有选项“{option}”"],
  "option-without-value": ["error", "选项“{option}”后面缺少{what}"],
  "option-takes-no-value": ["error", "选项“{option}”后面不写值"],
  "option-twice": ["error", "选项“{option}”只能写一次"],
  "option-missing": ["error", "缺少选项“{option}”及{what}"],
  "option-value": ["error", "选项“{option}”应为{known}之一，现为“{value}”"],
  "argument-missing": ["error", "缺少{what}"],
  "argument-extra": ["error", "多出“{argument}”，请删去（名称里有空格的，用引号括起来）"],
  "inputs-mixed": ["error", "一次只能用一个.json文件，或若干个.xlsx工作簿，请分开处理"],
  "input-twice": ["error", "这个文件写了两次，请删去一个"],
  "file-missing": ["error", "找不到这个文件，请核对路径"],
  "file-is-folder": ["error", "这是文件夹，请写文件的路径"],
  "file-unreadable": ["error", "无法读取（{detail}），请检查文件的权限，或是否正被其他程序占用"],
  "file-not-text": ["error", "不是文本文件，或编码无法识别，请另存为UTF-8编码"],
  "file-type": ["error", "不支持这种文件，可用：{known}"],
  "file-exists": ["error", "已有同名文件，不会覆盖；请换一个文件名，或先删除它"],
  "file-is-input": ["error", "这是读入的文件，合并结果不能写在它上面，请换一个文件名"],
  "folder-missing": ["error", "没有文件夹“{folder}”，请先建好或换一个位置"],
  "file-not-written": ["error", "无法写入（{detail}），原有文件未改动；请检查磁盘空间和权限，或换一个位置"],
  "output-failed": ["error", "结果无法输出（{detail}），请检查磁盘空间"],
  "rubric-unsound": ["error", "考评表“{rubric}”的数据有误，程序无法使用，请与维护人员联系"],
  "rubric-id-official": ["error", "编号“{id}”是内置考评表的，内容却不同，请给这张考评表换一个编号"],
  "rubric-file-hint": ["notice", "填报数据用的是自己的考评表的，请加--rubric和考评表文件"],
  "nothing-written": ["error", "数据有误，没有写出文件，请改正后重做"],
} as const satisfies Record<string, readonly [Severity, string]>;

type Table = typeof table;
type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** A stable word for each kind of issue. */
export type IssueCode = keyof Table;

/** The values that the wording of a code needs. */
export type IssueParameters<C extends IssueCode> = Readonly<Record<Placeholders<Table[C][1]>, string | number>>;

export const wording: Readonly<Record<IssueCode, readonly [Severity, string]>> = table;
