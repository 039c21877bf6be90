import { bilingual } from "../../shared/words";

/** What the step 导出 says beside the finished tables, and the step 开始 of what that leads to: importing. */
export const exportTexts = bilingual(
  {
    guide: "填报说明",
    guideHint: "给填表人的一页纸：填哪些指标、怎么写、哪天以前交。和工作簿一起发下去。",
    exportGuide: "导出填报说明（.docx）",
    data: "数据文件",
    hint: "格式与命令行相同，可以存档、交换，也可以在别的工作簿里用“收表”收进来。文件保存到“下载”文件夹。",
    kinds: { entries: "导出填报数据（.json）", results: "导出评分结果（.json）" },
    unsaved: "这个 Excel 不能从面板保存文件。请复制下面的内容，粘贴到文本编辑器（编码选 UTF-8），另存为“{name}”。",
    content: "文件内容",
    copy: "复制内容",
    importHeading: "用数据文件生成",
    importHint: "已有数据文件（.json）的，按它生成工作表并填好。",
    importFile: "选择数据文件…",
  },
  {
    guide: "Guide for whoever fills in",
    guideHint:
      "One page, in Chinese as the document is: which items to fill in, how, and by when. Send it with the workbook.",
    exportGuide: "Export the guide (.docx)",
    data: "Data files",
    hint: "In the format of the command line: for keeping, for exchange, or to be collected into another workbook. Files go to your downloads.",
    kinds: { entries: "Export entries (.json)", results: "Export results (.json)" },
    unsaved:
      "This Excel cannot save files from the pane. Copy the text below into a text editor and save it as “{name}” in UTF-8.",
    content: "Contents of the file",
    copy: "Copy the contents",
    importHeading: "From a data file",
    importHint: "Makes the worksheets for a data file (.json), filled in with it.",
    importFile: "Choose a data file…",
  },
);
