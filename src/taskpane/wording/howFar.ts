import { bilingual } from "../../shared/words";

/** How far a task is; loaded when one takes long. */
export const howFarTexts = bilingual(
  {
    readCells: "已读取 {done}/{of} 个单元格",
    scoreUnits: "已计分 {done}/{of} 个单位",
    listResults: "已写出 {done}/{of} 个单位的评分说明",
    writeCells: "已写入 {done}/{of} 个单元格",
    compareUnits: "已核对 {done}/{of} 个单位",
  },
  {
    readCells: "{done} of {of} cells read",
    scoreUnits: "{done} of {of} units scored",
    listResults: "{done} of {of} units explained",
    writeCells: "{done} of {of} cells written",
    compareUnits: "{done} of {of} units compared",
  },
);
