import { bilingual } from "../../shared/words";

/** What is said of printed pages. */
export const printedTexts = bilingual(
  {
    page: "第 {page} 页，共 {of} 页",
    previousPage: "上一页",
    nextPage: "下一页",
    fullSize: "按原大显示",
    enlarge: "放大查看",
    close: "关闭",
    print: "打印或另存为 PDF",
    printAll: "打印或另存为 PDF（全部 {units} 个单位）",
  },
  {
    page: "Page {page} of {of}",
    previousPage: "Previous page",
    nextPage: "Next page",
    fullSize: "Full size",
    enlarge: "Enlarge",
    close: "Close",
    print: "Print or save as PDF",
    printAll: "Print or save as PDF (all units: {units})",
  },
);
