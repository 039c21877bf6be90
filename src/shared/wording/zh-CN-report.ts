import type { Severity } from "./severity";

/** What a user is told when the official appendix is made. */
export const reportWording = {
  "report-no-units": ["error", "没有可以导出的单位，请先填写数据"],
  "report-unit-unknown": ["error", "没有单位“{name}”，现有：{known}"],
  "report-provisional": ["warning", "有单位未填全或数据有误，导出的表都标了“暂计”，补全并重新导出后才能印发"],
  "report-confidential": ["notice", "公开版不含{what}（{clause}）；需要的请导出内部版"],
  "report-stopped": ["warning", "已停止，没有保存任何文件"],
  "report-sheet-renamed": ["notice", "已有工作表“{taken}”，没有改动它；新的工作表叫“{name}”"],
  "report-extension": ["error", "文件扩展名应为{known}，现为“{extension}”"],
  "report-option-not-used": ["error", "选项“{option}”不能与“{other}”同时使用，请删去一个"],
  "office-missing": ["error", "没有找到LibreOffice，不能转成PDF；请安装LibreOffice，或导出.docx后用Word、WPS另存为PDF"],
  "office-failed": ["error", "LibreOffice没有转成PDF（{detail}），请导出.docx后用Word、WPS另存为PDF"],
} as const satisfies Record<string, readonly [Severity, string]>;
