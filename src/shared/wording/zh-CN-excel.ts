import type { Severity } from "./severity";

/** What a user is told of a workbook that is open in Excel. */
export const excelWording = {
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
  "excel-structure-protected": ["error", "工作簿的结构受保护，不能增加工作表；请在“审阅”中取消“保护工作簿”后再试"],
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
} as const satisfies Record<string, readonly [Severity, string]>;
