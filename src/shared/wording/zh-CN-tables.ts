import type { Severity } from "./severity";

/** What a user is told of the tables that an office keeps of its own. */
export const tableWording = {
  "table-official": ["notice", "这就是内置的考评表“{title}”，已选中它"],
  "table-made-own": [
    "notice",
    "文件的编号“{id}”是内置考评表的，内容又与内置的不同，已改用编号“{own}”作为自有考评表，请保存到文件",
  ],
  "table-replaced": ["notice", "列表里编号“{id}”的自有考评表已换成文件里的（第{version}版）"],
  "table-has-faults": ["warning", "考评表有{count}处错误，改好之前不能生成工作表，请点“编辑”改正"],
  "version-not-raised": [
    "error",
    "这份考评表的编号和版本（{id}第{version}版）与现用的相同，内容却不同，分不清是哪一份；请把版本号加一（在“编辑”里改动后保存会自动加一）",
  ],
  "version-left": ["warning", "换用的考评表没有“{what}”的位置，“{value}”没有带过去，原来的数据里还有"],
  "draft-stopped": ["warning", "已停止，没有起草考评表"],
} as const satisfies Record<string, readonly [Severity, string]>;
